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
import java.util.Map;
import java.util.stream.Collectors;

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

    /** Newest first, revoked ones too. */
    @RequiresPermission(Permission.MANAGE_TOKENS)
    public List<ApiTokenRow> list() {
        Map<Long, String> names =
                accounts.list(currentUser.scope()).stream()
                        .collect(Collectors.toMap(Account::id, Account::name));
        return repository.listTokens(currentUser.scope()).stream()
                .map(token -> token.toRow(names.get(token.accountId())))
                .toList();
    }

    /**
     * @throws NotFoundException also for a token of another contact point
     */
    @RequiresPermission(Permission.MANAGE_TOKENS)
    public void revoke(long tokenId) {
        ApiToken token = repository.getToken(currentUser.scope(), tokenId);
        token.revoke(clock.instant());
        auditTrail.record(currentUser.scope(), "token.revoke", "token", tokenId);
    }
}
