package de.gruppenbuch.domain.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.gruppenbuch.domain.WorkFixture;
import de.gruppenbuch.domain.funding.FundingFixture;
import de.gruppenbuch.domain.security.AccessDeniedException;
import de.gruppenbuch.domain.security.Caller;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OwnOutcomeServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static FundingFixture fixture;
    private static WorkFixture work;
    private static OutcomeService outcomes;
    private static OwnOutcomeService own;

    @BeforeAll
    static void start() {
        fixture = new FundingFixture();
        work = fixture.work;
        outcomes = work.get(OutcomeService.class);
        own = work.get(OwnOutcomeService.class);
    }

    @AfterAll
    static void stop() {
        fixture.close();
    }

    @Test
    void aLeadSeesWhatBecameOfTheOwnRequestAndNobodyElseDoes() {
        long request = fixture.accepted(500_00);
        long id = fixture.create(request);
        work.asStaff(() -> fixture.snapshots.freeze(id));
        assertThat(ofLead()).isEmpty();

        work.asStaff(() -> outcomes.recordNotice(id, 0, new RecordNotice(TODAY, 0L, "")));
        assertThat(ofLead()).containsExactly(Map.entry(request, new OwnDecision(TODAY, false)));

        long version = work.asStaff(() -> outcomes.get(id)).version();
        work.asStaff(() -> outcomes.recordNotice(id, version, new RecordNotice(TODAY, 1L, "")));
        assertThat(ofLead()).containsExactly(Map.entry(request, new OwnDecision(TODAY, true)));

        long otherGroup = work.register("Andere Gruppe");
        Caller other = work.rig.newLead(work.staff, otherGroup, "andere@musterstadt.example");
        assertThat(work.rig.as(other, () -> own.decisions())).isEmpty();
        assertThatThrownBy(() -> work.asStaff(() -> own.decisions()))
                .isInstanceOf(AccessDeniedException.class);
    }

    private static Map<Long, OwnDecision> ofLead() {
        return fixture.cost.asLead(() -> own.decisions());
    }
}
