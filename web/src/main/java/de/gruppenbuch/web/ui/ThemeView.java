package de.gruppenbuch.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;

/** Staff pages carry the recoloured PrimeFaces theme, all others none. */
@Named
@RequestScoped
public class ThemeView {

    public String getName() {
        UIViewRoot root = FacesContext.getCurrentInstance().getViewRoot();
        return root != null && root.getViewId().startsWith("/pages/arbeit/")
                ? "gruppenbuch"
                : "none";
    }
}
