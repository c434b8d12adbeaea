package de.gruppenbuch.domain.usage;

import static org.assertj.core.api.Assertions.assertThat;

import de.gruppenbuch.domain.WorkFixture;
import de.gruppenbuch.domain.shared.Page;
import de.gruppenbuch.domain.shared.PageRequest;
import de.gruppenbuch.domain.tool.RecordToolUse;
import de.gruppenbuch.domain.tool.ToolUseService;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class UseListServiceTest {

    private static final LocalDate YESTERDAY = LocalDate.of(2026, 11, 23);

    private static WorkFixture work;
    private static UseListService list;

    @BeforeAll
    static void start() {
        work = new WorkFixture();
        list = work.get(UseListService.class);
        long rheuma = work.register("Rheuma-Treff");
        long anger = work.register("Ängste überwinden");
        record(rheuma, "signal", null);
        record(rheuma, "nuudel", YESTERDAY);
        record(anger, "whatsapp", null);
        long gone = work.register("Entfernt");
        record(gone, "signal", null);
        work.change("update self_help_group set removed_at = now() where id = " + gone);
    }

    @AfterAll
    static void stop() {
        work.close();
    }

    @Test
    void usesOfAllGroupsComeByTheNameOfTheGroup() {
        Page<UseRow> page = list(UseFilter.all(), PageRequest.first(2));

        assertThat(page.total()).isEqualTo(3);
        assertThat(page.items())
                .extracting(UseRow::groupName)
                .containsExactly("Ängste überwinden", "Rheuma-Treff");
        assertThat(page.items().get(0).details().combined().status())
                .isEqualTo(UseStatus.ADVISED_AGAINST);
    }

    @Test
    void textAndTimeNarrowTheList() {
        assertThat(tools(new UseFilter("Rheuma", null))).containsExactly("signal", "nuudel");
        assertThat(tools(new UseFilter("whatsap", null))).containsExactly("whatsapp");
        assertThat(tools(new UseFilter("", true))).containsExactly("whatsapp", "signal");
        assertThat(tools(new UseFilter(null, false))).containsExactly("nuudel");
    }

    @Test
    void theExportHoldsTheSameRowsIsRecordedAndBlindForANeighbour() {
        List<Long> ids = work.asStaff(() -> list.begin(UseFilter.all()));

        assertThat(work.asStaff(() -> list.rows(ids)))
                .isEqualTo(list(UseFilter.all(), PageRequest.first(100)).items());
        assertThat(work.asNeighbour(() -> list.rows(ids))).isEmpty();
        assertThat(work.read("select action from audit_entry where action = 'toolUse.export'"))
                .hasSize(1);
    }

    private static List<String> tools(UseFilter filter) {
        return list(filter, PageRequest.first(100)).items().stream()
                .map(row -> row.details().use().offering().id())
                .toList();
    }

    private static Page<UseRow> list(UseFilter filter, PageRequest page) {
        return work.asStaff(() -> list.list(filter, page));
    }

    private static void record(long group, String offering, LocalDate until) {
        ToolUseService uses = work.get(ToolUseService.class);
        work.asStaff(() -> uses.record(group, new RecordToolUse(offering, "Treffen", null, until)));
    }
}
