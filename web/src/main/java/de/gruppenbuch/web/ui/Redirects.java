package de.gruppenbuch.web.ui;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;

/**
 * Leads from an action to another address of the application, so that reloading never sends twice.
 */
public final class Redirects {

    private static final Pattern OWN =
            Pattern.compile("/(?![/\\\\])[\\w\\-./~%]*(\\?[\\w\\-.=&%+]*)?");

    private Redirects() {}

    /**
     * Only addresses of this application: one slash at the start, nothing that a browser could read
     * as another host.
     */
    public static boolean isOwn(String address) {
        return address != null && OWN.matcher(address).matches();
    }

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
