package de.gruppenbuch.domain.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.gruppenbuch.domain.WorkFixture;
import de.gruppenbuch.domain.security.AccessDeniedException;
import de.gruppenbuch.domain.security.Caller;
import de.gruppenbuch.domain.shared.NotFoundException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OwnGroupServiceTest {

    private static WorkFixture work;
    private static OwnGroupService own;
    private static long led;
    private static long other;
    private static Caller lead;

    @BeforeAll
    static void start() {
        work = new WorkFixture();
        own = work.get(OwnGroupService.class);
        led = work.register("Meine Gruppe");
        other = work.register("Andere Gruppe");
        lead = work.rig.newLead(work.staff, led, "lead@musterstadt.example");
    }

    @AfterAll
    static void stop() {
        work.close();
    }

    @Test
    void aLeadSeesTheOwnGroupOnly() {
        assertThat(work.rig.as(lead, own::list))
                .containsExactly(
                        new OwnGroup(
                                led,
                                "Meine Gruppe",
                                "Ute Ulrich",
                                "Krankheiten des Muskel-Skelett-Systems und des Bindegewebes",
                                "Musterstadt"));
        assertThatThrownBy(() -> work.rig.as(lead, () -> own.get(other)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aLeadReachesNoPageOfStaff() {
        assertThatThrownBy(() -> work.rig.as(lead, () -> work.get(GroupService.class).get(led)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aRemovedGroupIsOutOfReachUntilItIsRestored() {
        GroupService groups = work.get(GroupService.class);
        work.asStaff(() -> groups.remove(led, groups.get(led).version()));
        assertThat(work.rig.as(lead, own::list)).isEmpty();
        assertThatThrownBy(() -> work.rig.as(lead, () -> own.get(led)))
                .isInstanceOf(NotFoundException.class);

        work.asStaff(() -> groups.restore(led));
        assertThat(work.rig.as(lead, () -> own.get(led)).name()).isEqualTo("Meine Gruppe");
    }
}
