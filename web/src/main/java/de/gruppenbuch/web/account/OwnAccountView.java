package de.gruppenbuch.web.account;

import de.gruppenbuch.domain.account.AccountService;
import de.gruppenbuch.web.ui.Notice;
import de.gruppenbuch.web.ui.Redirects;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The own access: change the password. */
@Named
@RequestScoped
public class OwnAccountView {

    @Inject private AccountService accountService;
    @Inject private Notice notice;

    private String current;
    private String fresh;

    public String save() {
        accountService.changeOwnPassword(current, fresh);
        notice.say("account.password.changed");
        return Redirects.to("/zugang");
    }

    public String getCurrent() {
        return current;
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public String getFresh() {
        return fresh;
    }

    public void setFresh(String fresh) {
        this.fresh = fresh;
    }
}
