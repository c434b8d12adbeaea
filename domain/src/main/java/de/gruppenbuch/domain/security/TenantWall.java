package de.gruppenbuch.domain.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Opens the second wall of tenancy for the running transaction: PostgreSQL's row-level security
 * compares these settings with each row (migration V0001). They end with the transaction; unset
 * means no rows. What was written before is flushed first, as before every query, so it is judged
 * by the settings under which it was written.
 */
@ApplicationScoped
public class TenantWall {

    @PersistenceContext private EntityManager entityManager;

    /** Rows of this contact point become visible and writable. */
    public void openFor(ContactPointScope scope) {
        set("app.cp", String.valueOf(scope.contactPointId()));
    }

    /** The operator may see and create contact points, nothing inside them. */
    public void openForOperator() {
        set("app.operator", "yes");
    }

    /** Exactly the account with this e-mail address (lower case) becomes readable, for sign-in. */
    public void openForEmail(String email) {
        set("app.email", email);
    }

    /** Exactly this account becomes readable, with its contact point. */
    public void openForAccount(long accountId) {
        set("app.account", String.valueOf(accountId));
    }

    /** Exactly the invitation or API token with this hash becomes readable. */
    public void openForTokenHash(String tokenHash) {
        set("app.token", tokenHash);
    }

    /** The mail job sees waiting mails of all contact points. */
    public void openForMailJob() {
        set("app.job", "mail");
    }

    /** The reminder job sees agreements of all contact points, and which it has reminded of. */
    public void openForAgreementJob() {
        set("app.job", "agreement");
    }

    /** The job that clears up sees lists of groups that were not brought in, and removes them. */
    public void openForImportJob() {
        set("app.job", "import");
    }

    private void set(String setting, String value) {
        entityManager
                .createNativeQuery("select set_config(?1, ?2, true)")
                .setParameter(1, setting)
                .setParameter(2, value)
                .getSingleResult();
    }
}
