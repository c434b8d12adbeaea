package de.gruppenbuch.it.container;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;

/** What the house bans, to show why. */
@ApplicationScoped
public class IgnoredAnnotations {

    @DenyAll
    public String forNobody() {
        return "let in";
    }

    @RolesAllowed("ADMIN")
    public String forAdmins() {
        return "let in";
    }
}
