package de.gruppenbuch.web.ui;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Leads from an action to another address of the application, so that reloading never sends twice.
 */
public final class Redirects {

    private Redirects() {}

    /**
     * @param address from the root of the application, for example {@code /arbeit/gruppe/42}
     * @return null, as the outcome of an action
     */
    public static String to(String address) {
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
