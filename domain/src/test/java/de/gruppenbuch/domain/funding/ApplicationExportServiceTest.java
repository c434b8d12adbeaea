package de.gruppenbuch.domain.funding;

import static org.assertj.core.api.Assertions.assertThat;

import de.gruppenbuch.domain.shared.PageRequest;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ApplicationExportServiceTest {

    private static FundingFixture fixture;
    private static ApplicationExportService export;

    @BeforeAll
    static void start() {
        fixture = new FundingFixture();
        export = fixture.work.get(ApplicationExportService.class);
        fixture.create(fixture.accepted(12_000));
        fixture.create();
        fixture.create(FundingFixture.command(fixture.cost.group, 2026));
    }

    @AfterAll
    static void stop() {
        fixture.close();
    }

    @Test
    void itHoldsTheListAsFilteredAndInItsOrder() {
        ApplicationFilter filter = new ApplicationFilter("Rheuma", 2027, null, null, null);

        List<Long> ids = fixture.work.asStaff(() -> export.begin(filter));

        assertThat(fixture.work.asStaff(() -> export.rows(ids)))
                .hasSize(2)
                .isEqualTo(
                        fixture.work
                                .asStaff(() -> fixture.funding.list(filter, PageRequest.first(100)))
                                .items());
    }

    @Test
    void itIsRecordedAndBlindForANeighbour() {
        ApplicationFilter all = new ApplicationFilter("", null, null, null, null);
        List<Long> ids = fixture.work.asStaff(() -> export.begin(all));

        assertThat(ids).hasSize(3);
        assertThat(fixture.work.asNeighbour(() -> export.rows(ids))).isEmpty();
        assertThat(
                        fixture.work.read(
                                "select action from audit_entry where action = 'application.exportList'"))
                .isNotEmpty();
    }
}
