package de.gruppenbuch.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.Flash;

/** Leaves a sentence for the next page: what was done, and a way to take it back. */
@RequestScoped
public class Notice {

    static final String TEXT = "notice";
    static final String UNDO = "noticeUndo";

    public void say(String key, Object... arguments) {
        FacesContext faces = FacesContext.getCurrentInstance();
        Flash flash = faces.getExternalContext().getFlash();
        flash.put(TEXT, Texts.message(faces, key, arguments));
        flash.setRedirect(true);
    }

    /** The sentence comes with a button that takes the deed back. */
    public void sayWithUndo(UndoableDeed deed, String key, Object... arguments) {
        say(key, arguments);
        FacesContext.getCurrentInstance().getExternalContext().getFlash().put(UNDO, deed.code());
    }
}
