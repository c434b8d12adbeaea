package de.gruppenbuch.domain.agreement;

import de.gruppenbuch.domain.assessment.ToolCategory;
import de.gruppenbuch.domain.security.ContactPointScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;

/** What other features need to know of the agreement of a group, inside their own use case. */
@ApplicationScoped
public class GroupAgreements {

    @Inject private AgreementReader reader;

    /** Whether a tool of this kind asks for an agreement at all. */
    public boolean isNeededFor(ToolCategory category) {
        return AgreementPolicy.concerns(category);
    }

    /**
     * The agreement as it stands on the day for the tools that the group uses then. An agreement
     * whose day comes later is not seen.
     */
    public AgreementStanding on(ContactPointScope scope, long groupId, LocalDate day) {
        return reader.standing(scope, groupId, day, Set.of());
    }

    /**
     * The same for a tool that the group wants or uses: an agreement for telephone conferences may
     * lack items that a video conference asks for.
     *
     * @param category one that {@link #isNeededFor} an agreement
     */
    public AgreementStanding on(
            ContactPointScope scope, long groupId, LocalDate day, ToolCategory category) {
        return reader.standing(scope, groupId, day, Set.of(category));
    }
}
