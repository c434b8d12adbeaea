package de.gruppenbuch.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** The box with all problems of a form; each line leads to the field that takes the focus. */
@Named("errors")
@RequestScoped
public class ErrorSummaryView {

    /**
     * @param href null if the problem belongs to no field
     */
    public record Entry(String href, String text) {}

    public List<Entry> getEntries() {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<Entry> result = new ArrayList<>();
        Iterator<String> ids = faces.getClientIdsWithMessages();
        while (ids.hasNext()) {
            String clientId = ids.next();
            for (FacesMessage message : faces.getMessageList(clientId)) {
                if (message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0) {
                    String href =
                            clientId == null ? null : "#" + FieldMessages.focusId(faces, clientId);
                    result.add(new Entry(href, message.getSummary()));
                }
            }
        }
        return result;
    }

    public boolean isPresent() {
        return !getEntries().isEmpty();
    }

    /** Whether the field with this id has a problem. */
    public boolean at(String id) {
        return FieldMessages.isAt(FacesContext.getCurrentInstance(), id);
    }

    /** Ids of hint and message for {@code aria-describedby}; null if there is neither. */
    public String describedBy(String id, String hint) {
        String ids =
                (hint == null || hint.isBlank() ? "" : id + "-hint ")
                        + (at(id) ? "f:" + id + "-message" : "");
        return ids.isBlank() ? null : ids.strip();
    }
}
