package de.gruppenbuch.web.account;

import de.gruppenbuch.domain.security.Caller;
import de.gruppenbuch.domain.security.CurrentUser;
import de.gruppenbuch.domain.security.Permission;
import de.gruppenbuch.domain.security.Role;
import de.gruppenbuch.domain.shared.Setting;
import de.gruppenbuch.web.ui.Redirects;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Who is signed in, for templates: name, way home, help phone, sign-out. */
@Named
@RequestScoped
public class CallerView {

    @Inject private CurrentUser currentUser;
    @Inject private SessionKeeper sessionKeeper;
    @Inject private HttpServletRequest request;

    public boolean isSignedIn() {
        return currentUser.find().isPresent();
    }

    public String getName() {
        return currentUser.find().map(Caller::name).orElse("");
    }

    /** Telephone number of the contact point, else of the operator; empty if neither is known. */
    public String getPhone() {
        return currentUser
                .find()
                .map(Caller::contactPointPhone)
                .filter(phone -> !phone.isBlank())
                .orElseGet(Setting.OPERATOR_PHONE::get);
    }

    public String getDialledPhone() {
        return getPhone().replaceAll("[^0-9+]", "");
    }

    public String getContactPointName() {
        return currentUser.find().map(Caller::contactPointName).orElse("");
    }

    public boolean isStaff() {
        return currentUser.find().filter(caller -> caller.may(Permission.VIEW_WORK)).isPresent();
    }

    public boolean isAdmin() {
        return hasRole(Role.ADMIN);
    }

    public boolean isLead() {
        return hasRole(Role.LEAD);
    }

    public boolean isOperator() {
        return hasRole(Role.OPERATOR);
    }

    /** Where this person's work begins; the start page if nobody is signed in. */
    public String getHome() {
        return currentUser.find().map(caller -> home(caller.role())).orElse("/");
    }

    public String signOut() {
        HttpServletResponse response =
                (HttpServletResponse)
                        FacesContext.getCurrentInstance().getExternalContext().getResponse();
        sessionKeeper.end(request, response);
        return Redirects.to("/anmelden?abgemeldet=ja");
    }

    static String home(Role role) {
        return switch (role) {
            case OPERATOR -> "/betrieb";
            case ADMIN, STAFF -> "/arbeit";
            case LEAD -> "/meine-gruppe";
        };
    }

    private boolean hasRole(Role role) {
        return currentUser.find().filter(caller -> caller.role() == role).isPresent();
    }
}
