package de.gruppenbuch.domain.audit;

import static org.assertj.core.api.Assertions.assertThat;

import de.gruppenbuch.domain.WorkFixture;
import de.gruppenbuch.domain.group.GroupService;
import de.gruppenbuch.domain.shared.PageRequest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AuditServiceTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 11, 24);

    private static WorkFixture work;
    private static AuditService audit;
    private static long group;

    @BeforeAll
    static void start() {
        work = new WorkFixture();
        audit = work.get(AuditService.class);
        group = work.register("Rheuma-Treff");
        work.rig.clock().advance(Duration.ofDays(1));
        GroupService groups = work.get(GroupService.class);
        work.asStaff(() -> groups.remove(group, groups.get(group).version()));
        work.register(work.neighbour, WorkFixture.answers("Nebenan", "MUSCULO", List.of()));
    }

    @AfterAll
    static void stop() {
        work.close();
    }

    @Test
    void theNewestStandsOnTopWithThePersonAndTheThing() {
        List<AuditRow> rows = list(new AuditFilter(null, "group", null, null));

        assertThat(rows)
                .extracting(AuditRow::action)
                .containsExactly("group.remove", "group.register");
        assertThat(rows.get(0).person()).isEqualTo(work.staff.name());
        assertThat(rows.get(0).subjectId()).isEqualTo(group);
        assertThat(rows.get(0).at()).isAfter(rows.get(1).at());
    }

    @Test
    void personKindAndDaysNarrowTheLog() {
        assertThat(list(new AuditFilter(work.staff.accountId(), "group", null, null))).hasSize(2);
        assertThat(list(new AuditFilter(work.neighbour.accountId(), "", null, null))).isEmpty();
        assertThat(list(new AuditFilter(null, "request", null, null))).isEmpty();
        assertThat(list(new AuditFilter(null, "group", FIRST_DAY, FIRST_DAY)))
                .extracting(AuditRow::action)
                .containsExactly("group.register");
        assertThat(list(new AuditFilter(null, "group", FIRST_DAY.plusDays(1), null)))
                .extracting(AuditRow::action)
                .containsExactly("group.remove");
        assertThat(work.asStaff(() -> audit.listSubjectKinds())).contains("group");
    }

    @Test
    void theLogOfANeighbourIsNeverRead() {
        List<Long> own = ids(AuditFilter.all());

        assertThat(work.asNeighbour(() -> audit.rows(own))).isEmpty();
        assertThat(work.asNeighbour(() -> audit.begin(AuditFilter.all())))
                .doesNotContainAnyElementsOf(own);
    }

    @Test
    void anExportHoldsAllRowsInOrderAndStandsInTheLogItself() {
        List<Long> ids =
                work.asStaff(() -> audit.begin(new AuditFilter(null, "group", null, null)));

        assertThat(work.asStaff(() -> audit.rows(ids)))
                .isEqualTo(list(new AuditFilter(null, "group", null, null)));
        assertThat(list(AuditFilter.all())).extracting(AuditRow::action).contains("audit.export");
    }

    private static List<Long> ids(AuditFilter filter) {
        return list(filter).stream().map(AuditRow::id).toList();
    }

    private static List<AuditRow> list(AuditFilter filter) {
        return work.asStaff(() -> audit.list(filter, PageRequest.first(100))).items();
    }
}
