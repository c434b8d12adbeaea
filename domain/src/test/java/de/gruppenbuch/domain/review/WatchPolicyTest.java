package de.gruppenbuch.domain.review;

import static org.assertj.core.api.Assertions.assertThat;

import de.gruppenbuch.domain.assessment.AssessmentProfile;
import de.gruppenbuch.domain.assessment.AssessmentStatus;
import de.gruppenbuch.domain.assessment.ProtectionLevel;
import de.gruppenbuch.domain.assessment.ToolCategory;
import de.gruppenbuch.domain.shared.LocalText;
import de.gruppenbuch.domain.tool.AssessmentView;
import de.gruppenbuch.domain.tool.CatalogueChange;
import de.gruppenbuch.domain.tool.EffectiveStatusPolicy;
import de.gruppenbuch.domain.tool.OfferingRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WatchPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final LocalText NAME = new LocalText("Name", "Name");

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-11-24, EXPIRED",
                "2026-11-25, EXPIRING",
                "2027-01-24, EXPIRING",
                "2027-01-25, -",
                "-, -"
            })
    void aJudgementIsLookedAtSixtyDaysBeforeItRunsOut(LocalDate validUntil, WatchReason reason) {
        assertThat(reasons(living(validUntil, null), 0)).isEqualTo(list(reason));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"2027-01-24, ENDING", "2027-01-25, -"})
    void anEndIsSeenSixtyDaysBefore(LocalDate end, WatchReason reason) {
        assertThat(reasons(living(null, end), 0)).isEqualTo(list(reason));
    }

    @Test
    void anEndedServiceIsListedOnlyWhileSomethingHangsOnIt() {
        OfferingRow ended = row(null, LocalDate.of(2025, 5, 5), 1);

        assertThat(reasons(ended, 1)).containsExactly(WatchReason.ENDED);
        assertThat(reasons(ended, 0)).isEmpty();
    }

    @Test
    void aChangedEntryNamesTheDayOfTheNewestChange() {
        List<CatalogueChange> changes =
                List.of(change("2026-11-20T10:00:00Z"), change("2026-11-22T23:30:00Z"));

        assertThat(WatchPolicy.causes(living(null, null), changes, 0, TODAY))
                .containsExactly(new WatchCause(WatchReason.CHANGED, LocalDate.of(2026, 11, 23)));
    }

    @Test
    void whatMostGroupsAndRequestsHangOnComesFirst() {
        WatchRow none = watch("none", 0, 0, TODAY.minusDays(90));
        WatchRow two = watch("two", 2, 0, TODAY);
        WatchRow three = watch("three", 1, 2, TODAY);
        WatchRow twoEarlier = watch("twoEarlier", 1, 1, TODAY.minusDays(1));

        assertThat(Stream.of(none, two, three, twoEarlier).sorted(WatchPolicy.order()))
                .containsExactly(three, twoEarlier, two, none);
    }

    private static WatchRow watch(String id, int groups, int requests, LocalDate day) {
        OfferingRow row =
                new OfferingRow(
                        id,
                        id,
                        id,
                        NAME,
                        NAME,
                        ToolCategory.MESSENGER,
                        null,
                        assessment(day, null),
                        groups);
        return new WatchRow(
                row, List.of(new WatchCause(WatchReason.EXPIRED, day)), requests, List.of());
    }

    private static List<WatchReason> reasons(OfferingRow row, int hanging) {
        return WatchPolicy.causes(row, List.of(), hanging, TODAY).stream()
                .map(WatchCause::reason)
                .toList();
    }

    private static List<WatchReason> list(WatchReason reason) {
        return reason == null ? List.of() : List.of(reason);
    }

    private static OfferingRow living(LocalDate validUntil, LocalDate end) {
        return row(validUntil, end, 0);
    }

    private static OfferingRow row(LocalDate validUntil, LocalDate end, int groups) {
        return new OfferingRow(
                "id",
                "tool",
                "Tool",
                NAME,
                NAME,
                ToolCategory.MESSENGER,
                end,
                assessment(validUntil, end),
                groups);
    }

    private static AssessmentView assessment(LocalDate validUntil, LocalDate end) {
        AssessmentStatus judged = AssessmentStatus.RECOMMENDED;
        return new AssessmentView(
                "id",
                AssessmentProfile.GROUP,
                judged,
                EffectiveStatusPolicy.on(TODAY, judged, end, validUntil),
                NAME,
                List.of(),
                List.of(),
                ProtectionLevel.NORMAL,
                TODAY.minusYears(1),
                validUntil,
                "Prüferin",
                NAME,
                "",
                EffectiveStatusPolicy.isExpired(TODAY, judged, validUntil));
    }

    private static CatalogueChange change(String moment) {
        return new CatalogueChange("id", Instant.parse(moment), List.of(), List.of());
    }
}
