package de.gruppenbuch.domain.account;

import de.gruppenbuch.domain.audit.AuditTrail;
import de.gruppenbuch.domain.security.CurrentUser;
import de.gruppenbuch.domain.security.Permission;
import de.gruppenbuch.domain.security.RequiresPermission;
import de.gruppenbuch.domain.shared.NotFoundException;
import de.gruppenbuch.domain.shared.RuleViolatedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Bearer tokens of the REST API; a token acts as the account it was made for. */
@ApplicationScoped
@Transactional
public class ApiTokenService {

    @Inject private InvitationRepository repository;
    @Inject private AccountRepository accounts;
    @Inject private CurrentUser currentUser;
    @Inject private AuditTrail auditTrail;
    @Inject private Clock clock;

    /**
     * @param label what the token is for, 1 to 100 characters
     * @return the token, shown once: only its SHA-256 is stored
     */
    @RequiresPermission(Permission.MANAGE_TOKENS)
    public String create(String label, long accountId) {
        if (label == null || label.isBlank() || label.length() > 100) {
            throw new RuleViolatedException("label", "account.token.label");
        }
        Account account = accounts.get(currentUser.scope(), accountId);
        Secrets secrets = Secrets.draw();
        ApiToken token =
                new ApiToken(currentUser.scope(), account.id(), label.strip(), secrets.tokenHash());
        token.created(clock.instant());
        repository.add(token);
        auditTrail.record(currentUser.scope(), "token.create", "token", token.id());
        return secrets.token();
    }

    @RequiresPermission(Permission.MANAGE_TOKENS)
    public List<ApiTokenRow> list() {
        return repository.listTokens(currentUser.scope()).stream()
                .map(
                        token ->
                                token.toRow(
                                        accounts.get(currentUser.scope(), token.accountId())
                                                .name()))
                .toList();
    }

    @RequiresPermission(Permission.MANAGE_TOKENS)
    public void revoke(long tokenId) {
        ApiToken token =
                repository.listTokens(currentUser.scope()).stream()
                        .filter(candidate -> candidate.id() == tokenId)
                        .findFirst()
                        .orElseThrow(NotFoundException::new);
        token.revoke(clock.instant());
        auditTrail.record(currentUser.scope(), "token.revoke", "token", tokenId);
    }
}
