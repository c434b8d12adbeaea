package de.gruppenbuch.domain.group;

import static org.assertj.core.api.Assertions.assertThat;

import de.gruppenbuch.domain.WorkFixture;
import de.gruppenbuch.domain.shared.PageRequest;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class GroupExportServiceTest {

    private static final PageRequest DOWNWARDS = new PageRequest(0, 1, "", false);

    private static WorkFixture work;
    private static GroupService groups;
    private static GroupExportService export;

    @BeforeAll
    static void start() {
        work = new WorkFixture();
        groups = work.get(GroupService.class);
        export = work.get(GroupExportService.class);
        IntStream.range(0, 7).forEach(i -> work.register("Treff " + i, i < 3 ? "PSYCHE" : "METAB"));
        work.register(work.neighbour, WorkFixture.answers("Nebenan", "METAB", List.of()));
    }

    @AfterAll
    static void stop() {
        work.close();
    }

    @Test
    void itHoldsEveryPageOfTheListAsFilteredAndInItsOrder() {
        GroupFilter filter = new GroupFilter("Treff", "METAB", null, "");

        List<GroupRow> rows = work.asStaff(() -> export.rows(export.begin(filter, DOWNWARDS)));

        assertThat(rows)
                .isEqualTo(
                        work.asStaff(() -> groups.list(filter, new PageRequest(0, 100, "", false)))
                                .items());
        assertThat(rows)
                .extracting(GroupRow::name)
                .containsExactly("Treff 6", "Treff 5", "Treff 4", "Treff 3");
    }

    @Test
    void aGroupThatIsRemovedMeanwhileIsLeftOut() {
        long gone = work.register("Wird entfernt", "PSYCHE");
        List<Long> ids = work.asStaff(() -> export.begin(GroupFilter.all(), DOWNWARDS));
        work.asStaff(() -> groups.remove(gone, groups.get(gone).version()));

        assertThat(ids).contains(gone);
        assertThat(work.asStaff(() -> export.rows(ids)))
                .hasSize(7)
                .extracting(GroupRow::id)
                .doesNotContain(gone);
    }

    @Test
    void aNeighbourGetsNothingEvenByIds() {
        List<Long> ids = work.asStaff(() -> export.begin(GroupFilter.all(), DOWNWARDS));

        assertThat(work.asNeighbour(() -> export.rows(ids))).isEmpty();
    }

    @Test
    void theExportIsRecorded() {
        work.asStaff(() -> export.begin(GroupFilter.all(), DOWNWARDS));

        assertThat(work.read("select action from audit_entry where action = 'group.export'"))
                .isNotEmpty();
    }
}
