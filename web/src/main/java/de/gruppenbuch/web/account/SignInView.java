package de.gruppenbuch.web.account;

import de.gruppenbuch.domain.account.SignInService;
import de.gruppenbuch.domain.security.Caller;
import de.gruppenbuch.web.config.AddressKey;
import de.gruppenbuch.web.ui.Redirects;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.NotBlank;
import java.io.IOException;

/** E-mail and password; afterwards back to the page that was wanted. */
@Named
@RequestScoped
public class SignInView {

    @Inject private SignInService signInService;
    @Inject private SessionKeeper sessionKeeper;
    @Inject private HttpServletRequest request;
    @Inject private AddressKey key;

    @NotBlank(message = "{account.signIn.email.missing}")
    private String email;

    @NotBlank(message = "{account.signIn.password.missing}")
    private String password;

    public void signIn() throws IOException {
        Caller caller = signInService.signIn(email, password, request.getRemoteAddr());
        FacesContext faces = FacesContext.getCurrentInstance();
        sessionKeeper.begin(
                request, (HttpServletResponse) faces.getExternalContext().getResponse(), caller);
        String target = key.textParameter("weiter");
        String address = Redirects.isOwn(target) ? target : CallerView.home(caller.role());
        faces.getExternalContext().redirect(request.getContextPath() + address);
        faces.responseComplete();
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    /** Whether the session ended by time. */
    public boolean isEnded() {
        return !key.textParameter("ende").isEmpty();
    }

    /** Whether the person has just signed out. */
    public boolean isOut() {
        return !key.textParameter("abgemeldet").isEmpty();
    }
}
