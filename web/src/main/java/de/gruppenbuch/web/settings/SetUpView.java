package de.gruppenbuch.web.settings;

import de.gruppenbuch.domain.account.FirstAdmin;
import de.gruppenbuch.domain.account.SetUpService;
import de.gruppenbuch.domain.security.Caller;
import de.gruppenbuch.domain.shared.Land;
import de.gruppenbuch.domain.shared.NotFoundException;
import de.gruppenbuch.web.account.SessionKeeper;
import de.gruppenbuch.web.ui.Redirects;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** First set-up with the code of the console. */
@Named
@RequestScoped
public class SetUpView {

    @Inject private SetUpService setUpService;
    @Inject private SessionKeeper sessionKeeper;
    @Inject private HttpServletRequest request;

    private final OfficeForm form = new OfficeForm();
    private String code;
    private String adminName;
    private String adminEmail;
    private String password;

    /** Shows nothing once the installation is set up. */
    public String getOpen() {
        if (!setUpService.isOpen()) {
            throw new NotFoundException();
        }
        return "";
    }

    public String setUp() {
        Caller caller =
                setUpService.setUp(
                        code,
                        form.toCommand(),
                        new FirstAdmin(adminName, adminEmail, password == null ? "" : password));
        sessionKeeper.begin(
                request,
                (HttpServletResponse)
                        FacesContext.getCurrentInstance().getExternalContext().getResponse(),
                caller);
        return Redirects.to("/arbeit");
    }

    public Land[] getLaender() {
        return Land.values();
    }

    public OfficeForm getForm() {
        return form;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getAdminName() {
        return adminName;
    }

    public void setAdminName(String adminName) {
        this.adminName = adminName;
    }

    public String getAdminEmail() {
        return adminEmail;
    }

    public void setAdminEmail(String adminEmail) {
        this.adminEmail = adminEmail;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
