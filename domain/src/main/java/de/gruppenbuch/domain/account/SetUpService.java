package de.gruppenbuch.domain.account;

import de.gruppenbuch.domain.contactpoint.EditContactPoint;
import de.gruppenbuch.domain.security.Caller;
import de.gruppenbuch.domain.security.Permission;
import de.gruppenbuch.domain.security.PublicAccess;
import de.gruppenbuch.domain.security.RequiresPermission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * First contact point and first admin of a fresh installation, and further contact points by the
 * operator.
 */
@ApplicationScoped
@Transactional
public class SetUpService {

    /** Whether the installation still waits for its first contact point. */
    @PublicAccess("counts contact points, tells nothing about them")
    public boolean isOpen() {
        throw new UnsupportedOperationException();
    }

    /**
     * @param code the one-time code from the console (setting {@code gruppenbuch.setup.code})
     * @throws de.gruppenbuch.domain.shared.RuleViolatedException at {@code code} if it is wrong or
     *     set-up is already done
     */
    @PublicAccess("the one-time code of the console is the proof")
    public Caller setUp(
            String code,
            @Valid @NotNull EditContactPoint contactPoint,
            @Valid @NotNull FirstAdmin admin) {
        throw new UnsupportedOperationException();
    }

    /** Creates a contact point and an invitation for its first admin. */
    @RequiresPermission(Permission.MANAGE_CONTACT_POINTS)
    public NewInvitation createContactPoint(
            @Valid @NotNull EditContactPoint contactPoint, String adminName, String adminEmail) {
        throw new UnsupportedOperationException();
    }

    /**
     * Creates the account of the operator, who creates further contact points.
     *
     * @param code the one-time code from the console
     * @throws de.gruppenbuch.domain.shared.RuleViolatedException at {@code code} if it is wrong, or
     *     if there is an operator already
     */
    @PublicAccess("the one-time code of the console is the proof")
    public Caller createOperator(String code, @Valid @NotNull FirstAdmin operator) {
        throw new UnsupportedOperationException();
    }
}
