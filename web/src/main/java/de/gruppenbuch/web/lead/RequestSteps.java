package de.gruppenbuch.web.lead;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Leads to the pages of a request; each step has its own address, so that the way back always
 * works.
 */
final class RequestSteps {

    private RequestSteps() {}

    /**
     * @param step empty for the page that shows the request
     */
    static String to(String number, String step) {
        return go("/antrag/" + number + (step.isEmpty() ? "" : "/" + step));
    }

    static String go(String address) {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        try {
            external.redirect(external.getRequestContextPath() + address);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        faces.responseComplete();
        return null;
    }
}
