package de.gruppenbuch.domain.inquiry;

import static de.gruppenbuch.domain.WorkFixture.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.gruppenbuch.domain.WorkFixture;
import de.gruppenbuch.domain.security.AccessDeniedException;
import de.gruppenbuch.domain.shared.NotFoundException;
import de.gruppenbuch.domain.shared.Page;
import de.gruppenbuch.domain.shared.PageRequest;
import jakarta.validation.ConstraintViolationException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Four lines of 2026 with 8 inquiries and one of 2025; the neighbour has one with 50. */
class InquiryServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final InquiryFilter THIS_YEAR = InquiryFilter.of(2026);

    private static WorkFixture work;
    private static InquiryService inquiries;
    private static InquiryListService list;
    private static long last;

    @BeforeAll
    static void start() {
        work = new WorkFixture();
        inquiries = work.get(InquiryService.class);
        list = work.get(InquiryListService.class);
        count(TODAY, InquiryWay.PHONE, "PSYCHE", 1);
        count(TODAY.minusDays(1), InquiryWay.EMAIL, "PSYCHE", 2);
        count(TODAY.minusDays(2), InquiryWay.PHONE, "SKIN", 4);
        last = count(TODAY, InquiryWay.PHONE, null, 1);
        count(LocalDate.of(2025, 1, 1), InquiryWay.LETTER, null, 30);
        work.asNeighbour(() -> inquiries.count(command(TODAY, InquiryWay.PHONE, "LIVER", 50)));
    }

    @AfterAll
    static void stop() {
        work.close();
    }

    @Test
    void theNewestDayComesFirstAndOfADayWhatWasCountedLast() {
        Page<InquiryRow> page = list(THIS_YEAR, 3);

        assertThat(page.total()).isEqualTo(4);
        assertThat(page.items()).extracting(InquiryRow::number).containsExactly(1, 1, 2);
        assertThat(page.items().get(0))
                .isEqualTo(
                        new InquiryRow(
                                last,
                                TODAY,
                                InquiryWay.PHONE,
                                InquiryConcern.GROUP_WANTED,
                                null,
                                1));
        assertThat(page.items().get(1).topic().de()).isEqualTo("Psychische Erkrankungen");
    }

    @Test
    void sumsAddTheNumbersOfWhatFits() {
        InquirySums year = sums(THIS_YEAR);
        assertThat(year.total()).isEqualTo(8);
        assertThat(year.ways())
                .containsEntry(InquiryWay.PHONE, 6L)
                .containsEntry(InquiryWay.EMAIL, 2L)
                .hasSize(2);
        assertThat(year.concerns()).containsEntry(InquiryConcern.GROUP_WANTED, 8L).hasSize(1);
        assertThat(year.topics())
                .extracting(of -> of.topic() == null ? "" : of.topic().de(), of -> of.number())
                .containsExactly(
                        tuple("Hauterkrankungen", 4L),
                        tuple("Psychische Erkrankungen", 3L),
                        tuple("", 1L));

        assertThat(sums(InquiryFilter.all()).total()).isEqualTo(38);
        assertThat(sums(new InquiryFilter(2026, InquiryWay.EMAIL, null)).total()).isEqualTo(2);
        assertThat(sums(new InquiryFilter(null, null, InquiryConcern.OTHER)).total()).isZero();
    }

    @Test
    void onlyYearsInWhichSomethingWasCountedAndThisOneAreOffered() {
        assertThat(work.asStaff(() -> list.years())).containsExactly(2026, 2025);
        assertThat(work.asNeighbour(() -> list.years())).containsExactly(2026);
    }

    @Test
    void anotherContactPointSeesCountsAndChangesItsOwnAlone() {
        List<Long> ids = work.asStaff(() -> list.begin(THIS_YEAR));

        assertThat(work.asNeighbour(() -> list.sums(InquiryFilter.all()).total())).isEqualTo(50);
        assertThat(work.asNeighbour(() -> list.rows(ids))).isEmpty();
        assertThatThrownBy(() -> work.rig.as(work.neighbour, () -> inquiries.remove(last)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> work.rig.as(work.neighbour, () -> inquiries.restore(last)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void whatIsTakenBackDoesNotCountUntilItIsBroughtBack() {
        work.asStaff(() -> inquiries.remove(last));
        try {
            assertThat(sums(THIS_YEAR).total()).isEqualTo(7);
            assertThat(list(THIS_YEAR, 9).items()).extracting(InquiryRow::id).doesNotContain(last);
            assertThat(work.asStaff(() -> list.rows(List.of(last)))).isEmpty();
        } finally {
            work.asStaff(() -> inquiries.restore(last));
        }
        assertThat(sums(THIS_YEAR).total()).isEqualTo(8);
        assertThat(
                        work.read(
                                "select action from audit_entry where subject_kind = 'inquiry'"
                                        + " and subject_id = "
                                        + last
                                        + " order by id"))
                .containsExactly("inquiry.count", "inquiry.remove", "inquiry.restore");
    }

    @Test
    void theExportHoldsTheRowsOfTheListAndIsRecorded() {
        List<Long> ids = work.asStaff(() -> list.begin(THIS_YEAR));

        assertThat(work.asStaff(() -> list.rows(ids))).isEqualTo(list(THIS_YEAR, 100).items());
        assertThat(work.read("select action from audit_entry where action = 'inquiry.export'"))
                .isNotEmpty();
    }

    @Test
    void whatCannotBeIsRefusedAtItsField() {
        assertRefused(
                () -> count(TODAY.plusDays(1), InquiryWay.PHONE, null, 1),
                "day",
                "inquiry.day.future");
        assertRefused(
                () -> count(TODAY, InquiryWay.PHONE, null, 100), "number", "inquiry.number.wrong");
        assertRefused(
                () -> count(TODAY, InquiryWay.PHONE, "Frau Müller", 1),
                "topicCode",
                "group.topic.unknown");
        assertThatThrownBy(() -> count(TODAY, null, null, 1))
                .isInstanceOf(ConstraintViolationException.class);
    }

    @Test
    void aLeadNeitherCountsNorReads() {
        long group = work.register("Rheuma-Treff");
        var lead = work.rig.newLead(work.staff, group, "lead@gruppe.example");

        assertThatThrownBy(
                        () ->
                                work.rig.as(
                                        lead,
                                        () ->
                                                inquiries.count(
                                                        command(TODAY, InquiryWay.PHONE, null, 1))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> work.rig.as(lead, () -> list.sums(THIS_YEAR)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private static long count(LocalDate day, InquiryWay way, String topic, int number) {
        return work.asStaff(() -> inquiries.count(command(day, way, topic, number)));
    }

    private static CountInquiry command(LocalDate day, InquiryWay way, String topic, int number) {
        return new CountInquiry(day, way, InquiryConcern.GROUP_WANTED, topic, number);
    }

    private static Page<InquiryRow> list(InquiryFilter filter, int size) {
        return work.asStaff(() -> list.list(filter, PageRequest.first(size)));
    }

    private static InquirySums sums(InquiryFilter filter) {
        return work.asStaff(() -> list.sums(filter));
    }
}
