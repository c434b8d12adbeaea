package de.gruppenbuch.web.account;

import de.gruppenbuch.domain.account.AcceptInvitation;
import de.gruppenbuch.domain.account.InvitationService;
import de.gruppenbuch.domain.account.OpenInvitation;
import de.gruppenbuch.domain.security.Caller;
import de.gruppenbuch.domain.shared.RuleViolatedException;
import de.gruppenbuch.web.config.AddressKey;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Lets an invited person in: link or code, then e-mail and password. */
@Named
@RequestScoped
public class InvitationView {

    @Inject private InvitationService invitationService;
    @Inject private SessionKeeper sessionKeeper;
    @Inject private AddressKey key;
    @Inject private HttpServletRequest request;

    private Optional<OpenInvitation> invitation;
    private String code;
    private String email;
    private String password;

    @PostConstruct
    void load() {
        code = key.text();
        invitation = invitationService.find(code);
        email = invitation.map(OpenInvitation::email).orElse("");
    }

    /** With a link the code stands in the address, with a letter it is typed. */
    public void accept() throws IOException {
        if (email == null) {
            throw new RuleViolatedException("email", "account.signIn.email.missing");
        }
        Caller caller =
                invitationService.accept(
                        code, new AcceptInvitation(email, password == null ? "" : password));
        sessionKeeper.begin(
                request,
                (HttpServletResponse)
                        FacesContext.getCurrentInstance().getExternalContext().getResponse(),
                caller);
        redirect(CallerView.home(caller.role()));
    }

    private void redirect(String address) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().redirect(request.getContextPath() + address);
        faces.responseComplete();
    }

    public boolean isOpen() {
        return invitation.isPresent();
    }

    /** Whether the address held a link that does not work any more. */
    public boolean isClosed() {
        return invitation.isEmpty() && !key.text().isEmpty();
    }

    public OpenInvitation getInvitation() {
        return invitation.orElse(null);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
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
}
