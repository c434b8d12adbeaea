package de.gruppenbuch.domain.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.gruppenbuch.domain.WorkFixture;
import de.gruppenbuch.domain.assessment.AssessmentStatus;
import de.gruppenbuch.domain.group.Consent;
import de.gruppenbuch.domain.shared.BusinessException;
import de.gruppenbuch.domain.shared.NotFoundException;
import de.gruppenbuch.domain.shared.Setting;
import de.gruppenbuch.domain.tool.CatalogueImport;
import de.gruppenbuch.domain.tool.OfferingRow;
import de.gruppenbuch.domain.tool.RecordToolUse;
import de.gruppenbuch.domain.tool.ToolUseService;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WatchServiceTest {

    private AssessingFixture given;
    private WorkFixture work;
    private WatchService watch;
    private ToolNoticeService notices;

    @BeforeEach
    void start() {
        given = new AssessingFixture();
        work = given.work;
        watch = work.get(WatchService.class);
        notices = work.get(ToolNoticeService.class);
    }

    @AfterEach
    void stop() {
        work.rig.set(Setting.MAIL_HOST, "");
        given.close();
    }

    @Test
    void anEndedToolIsListedForTheContactPointWhoseGroupsUseIt() {
        usesSkype("Eine");

        assertThat(work.asStaff(watch::list))
                .singleElement()
                .satisfies(
                        row -> {
                            assertThat(row.offering().id()).isEqualTo("skype");
                            assertThat(row.weight()).isEqualTo(1);
                            assertThat(row.causes())
                                    .containsExactly(
                                            new WatchCause(
                                                    WatchReason.ENDED, LocalDate.of(2025, 5, 5)));
                        });
        assertThat(work.asNeighbour(watch::list)).isEmpty();
    }

    @Test
    void aChangeOfTheShippedEntryIsShownAndOverwritesNothing() {
        work.asStaff(() -> given.assessing.confirm(ReviewFixture.confirm(given.get("signal"))));
        AssessmentStatus own = given.status("signal");
        work.change(
                "update offering set shipped = replace(shipped, 'THIRD_COUNTRY_E2EE_MINIMAL', 'EU_EEA'),"
                        + " shipped_hash = 'old' where id = 'signal'");
        work.change(
                "update assessment set status = 'RECOMMENDED', shipped_hash = 'old'"
                        + " where offering_id = 'signal' and profile = 'GROUP' and contact_point_id is null");

        importShipped();
        work.change("update catalogue_change set changed_at = '2026-11-24T10:00:00Z'");

        assertThat(given.status("signal")).isEqualTo(own);
        assertThat(work.asStaff(watch::list))
                .singleElement()
                .satisfies(
                        row -> {
                            assertThat(row.changes().get(0).statuses())
                                    .singleElement()
                                    .satisfies(
                                            status ->
                                                    assertThat(status.before())
                                                            .isEqualTo(
                                                                    AssessmentStatus.RECOMMENDED));
                            assertThat(row.changes().get(0).answers())
                                    .extracting(answer -> answer.label().de())
                                    .contains("Serverstandort und Drittlandübermittlung");
                        });
        assertThat(work.asNeighbour(watch::list)).isEmpty();
    }

    @Test
    void anImportThatChangesNothingNotesNothing() {
        importShipped();

        assertThat(work.read("select id from catalogue_change")).isEmpty();
    }

    @Test
    void everyGroupThatUsesTheToolGetsALetterWithReasonAndBetterTools() {
        usesSkype("Eine");
        usesSkype("Andere");

        ToolNotice notice = work.asStaff(() -> notices.prepare("skype"));

        assertThat(notice.letters())
                .extracting(ToolNotice.Letter::groupName)
                .containsExactly("Andere", "Eine");
        assertThat(notice.letters().get(0).paragraphs())
                .anyMatch(text -> text.contains("seit dem 5. Mai 2025 nicht mehr"));
        assertThat(notice.alternatives())
                .isNotEmpty()
                .extracting(OfferingRow::toolId)
                .doesNotContain("skype", "microsoft-teams");
        assertThat(notice.notOffered()).containsExactly("Microsoft Teams");
        assertThat(work.asNeighbour(() -> notices.prepare("skype")).letters()).isEmpty();
    }

    @Test
    void nobodyIsWrittenToWhoHasNotAgreed() {
        long group = usesSkype("Eine");
        work.change(
                "update contact_person set consent = '%s' where group_id = %d"
                        .formatted(Consent.TO_BE_ASKED, group));

        ToolNotice notice = work.asStaff(() -> notices.prepare("skype"));

        assertThat(notice.letters()).isEmpty();
        assertThat(notice.unreached())
                .extracting(ToolNotice.Unreached::groupId)
                .containsExactly(group);
    }

    @Test
    void mailIsSentOnlyWhereItIsSetUp() {
        usesSkype("Eine");
        assertThatThrownBy(() -> work.asStaff(() -> notices.send("skype")))
                .isInstanceOf(BusinessException.class);

        work.rig.set(Setting.MAIL_HOST, "mail.example");

        assertThat(work.asStaff(() -> notices.send("skype"))).isEqualTo(1);
        assertThat(work.read("select recipient from outgoing_mail"))
                .containsExactly("ute@gruppe.example");
    }

    @Test
    void aToolOfNobodyHasNoLettersAndAnUnknownOneIsNotFound() {
        assertThat(work.asStaff(() -> notices.prepare("signal")).letters()).isEmpty();
        assertThatThrownBy(() -> work.asStaff(() -> notices.prepare("nothing")))
                .isInstanceOf(NotFoundException.class);
    }

    /** Recorded as past, then changed to present: an ended tool cannot be chosen anew. */
    private long usesSkype(String name) {
        long group = work.register(name);
        LocalDate since = LocalDate.of(2020, 4, 1);
        LocalDate end = LocalDate.of(2025, 5, 5);
        ToolUseService uses = work.get(ToolUseService.class);
        work.asStaff(
                () -> {
                    long use =
                            uses.record(group, new RecordToolUse("skype", "Treffen", since, end));
                    uses.edit(
                            use,
                            uses.get(use).version(),
                            new RecordToolUse("skype", "Treffen", since, null));
                });
        return group;
    }

    private void importShipped() {
        try (Connection owner = work.rig.database().ownerConnection()) {
            new CatalogueImport().importInto(owner);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }
}
