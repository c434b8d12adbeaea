package de.gruppenbuch.domain.account;

import de.gruppenbuch.domain.security.Permission;
import de.gruppenbuch.domain.security.RequiresPermission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Bearer tokens of the REST API; a token acts as the account it was made for. */
@ApplicationScoped
@Transactional
public class ApiTokenService {

    /**
     * @return the token, shown once: only its SHA-256 is stored
     */
    @RequiresPermission(Permission.MANAGE_TOKENS)
    public String create(String label, long accountId) {
        throw new UnsupportedOperationException();
    }

    @RequiresPermission(Permission.MANAGE_TOKENS)
    public List<ApiTokenRow> list() {
        throw new UnsupportedOperationException();
    }

    @RequiresPermission(Permission.MANAGE_TOKENS)
    public void revoke(long tokenId) {
        throw new UnsupportedOperationException();
    }
}
