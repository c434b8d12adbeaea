package de.gruppenbuch.domain.usage;

import de.gruppenbuch.domain.audit.AuditTrail;
import de.gruppenbuch.domain.security.CurrentUser;
import de.gruppenbuch.domain.shared.RuleViolatedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Writes confirmations, the same way for staff and leads. */
@ApplicationScoped
public class Confirmations {

    @Inject private UsageRepository repository;
    @Inject private CurrentUser currentUser;
    @Inject private AuditTrail auditTrail;
    @Inject private Clock clock;

    /**
     * Saying twice what is so already changes nothing and is no error.
     *
     * @throws RuleViolatedException at {@code code} if the use has no such condition or a record
     *     shows it
     */
    void write(UseDetails details, String code, boolean confirmed) {
        ConditionState state =
                details.conditions().stream()
                        .filter(condition -> condition.code().equals(code))
                        .findFirst()
                        .orElseThrow(
                                () -> new RuleViolatedException("code", "use.condition.unknown"));
        if (state.keeper() == ConditionKeeper.RECORD) {
            throw new RuleViolatedException("code", "use.condition.recorded");
        }
        if (state.met() == confirmed && !state.renew()) {
            return;
        }
        repository.add(
                new ConditionConfirmation(
                        details.use(), code, confirmed, clock.instant(), currentUser.get()));
        auditTrail.record(
                currentUser.scope(),
                confirmed ? "condition.confirm" : "condition.takeBack",
                "group",
                details.use().groupId());
    }
}
