package de.gruppenbuch.web.settings;

import de.gruppenbuch.domain.account.AccountRow;
import de.gruppenbuch.domain.account.AccountService;
import de.gruppenbuch.domain.account.ApiTokenRow;
import de.gruppenbuch.domain.account.ApiTokenService;
import de.gruppenbuch.web.ui.Notice;
import de.gruppenbuch.web.ui.Redirects;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Keys of the REST API; a key is shown once, on the answer to the click. */
@Named
@RequestScoped
public class TokensView {

    @Inject private AccountService accountService;
    @Inject private ApiTokenService tokenService;
    @Inject private Notice notice;

    private String label;
    private Long accountId;
    private String token;

    public void create() {
        token = tokenService.create(label, accountId == null ? -1 : accountId);
    }

    public String revoke(ApiTokenRow row) {
        tokenService.revoke(row.id());
        notice.say("account.token.revoked");
        return Redirects.to("/arbeit/einstellungen/schluessel");
    }

    public List<AccountRow> getAccounts() {
        return accountService.list();
    }

    public List<ApiTokenRow> getTokens() {
        return tokenService.list();
    }

    public String getToken() {
        return token;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public Long getAccountId() {
        return accountId;
    }

    public void setAccountId(Long accountId) {
        this.accountId = accountId;
    }
}
