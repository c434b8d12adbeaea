package de.gruppenbuch.domain.funding;

import static de.gruppenbuch.domain.WorkFixture.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.gruppenbuch.domain.WorkFixture;
import de.gruppenbuch.domain.security.AccessDeniedException;
import de.gruppenbuch.domain.security.Caller;
import de.gruppenbuch.domain.shared.Land;
import de.gruppenbuch.domain.shared.NotFoundException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileServiceTest {

    private static final String DEADLINE = "deadlineExisting";

    private static WorkFixture work;
    private static ProfileService profiles;

    @BeforeAll
    static void start() {
        work = new WorkFixture();
        profiles = work.get(ProfileService.class);
    }

    @AfterAll
    static void stop() {
        work.close();
    }

    @Test
    void aCorrectionHoldsForTheOwnContactPointAndKeepsItsSource() {
        correct(Land.HE, DEADLINE, " 04-15 ", " Merkblatt 2027 ");

        ProfileRow row = value(Land.HE, DEADLINE);
        assertThat(row.value()).isEqualTo("04-15");
        assertThat(row.source()).isEqualTo("Merkblatt 2027");
        assertThat(row.statedForYear()).isEqualTo(2027);
        assertThat(row.checkedOn()).isEqualTo(LocalDate.of(2026, 11, 24));
        assertThat(row.certainty()).isEqualTo(Certainty.CORRECTED);
        assertThat(row.corrected()).isTrue();
        assertThat(row.shippedValue()).isEqualTo("03-31");
        assertThat(
                        work.asNeighbour(() -> profiles.listValues(Land.HE)).stream()
                                .filter(ProfileRow::corrected))
                .isEmpty();
        assertThat(value(Land.BY, DEADLINE).corrected()).isFalse();
    }

    @Test
    void aSecondCorrectionTakesThePlaceOfTheFirstAndBothGoBackToTheShippedValue() {
        ProfileRow shipped = value(Land.SH, DEADLINE);
        correct(Land.SH, DEADLINE, "02-01", "Erste Quelle");
        correct(Land.SH, DEADLINE, "02-02", "Zweite Quelle");
        assertThat(value(Land.SH, DEADLINE).source()).isEqualTo("Zweite Quelle");

        work.asStaff(() -> profiles.dropCorrection(Land.SH, DEADLINE));
        assertThat(value(Land.SH, DEADLINE)).isEqualTo(shipped);
        work.asStaff(() -> profiles.dropCorrection(Land.SH, DEADLINE));
    }

    @Test
    void theNextDeadlineFollowsTheCorrectionAndSaysWhenToPost() {
        NextDeadline shipped = work.asStaff(profiles::nextDeadline).orElseThrow();
        assertThat(shipped.deadline()).isEqualTo(LocalDate.of(2027, 3, 31));
        assertThat(shipped.postBy()).isEqualTo(LocalDate.of(2027, 3, 22));
        assertThat(shipped.daysLeft()).isEqualTo(118);
        assertThat(shipped.rule()).isEqualTo("UNKNOWN");
        assertThat(shipped.source()).isNotBlank();

        correct(Land.NW, DEADLINE, "11-30", "Anruf");
        correct(Land.NW, "deadlineRule", "POSTMARK", "Anruf");
        NextDeadline soon = work.asStaff(profiles::nextDeadline).orElseThrow();
        assertThat(soon.postBy()).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(soon.daysLeft()).isEqualTo(6);
        assertThat(soon.source()).isEqualTo("Anruf");

        correct(Land.NW, "deadlineRule", "RECEIPT", "Anruf");
        assertThat(work.asStaff(profiles::nextDeadline).orElseThrow().daysLeft()).isEqualTo(-1);

        correct(Land.NW, DEADLINE, "", "Die Kasse nennt keinen Tag");
        assertThat(work.asStaff(profiles::nextDeadline)).isEmpty();
        work.asStaff(() -> profiles.dropCorrection(Land.NW, DEADLINE));
        work.asStaff(() -> profiles.dropCorrection(Land.NW, "deadlineRule"));
    }

    @ParameterizedTest
    @CsvSource({
        "deadlineExisting, 31.03., day",
        "deadlineNew, 02-30, day",
        "proofDeadline, 13-01, day",
        "simplifiedProofLimit, 6.00, number",
        "simplifiedApplicationLimit, -1, number",
        "minAgeMonths, sechs, number",
        "accountHoldersMin, 123456789, number",
        "deadlineRule, MAYBE, rule"
    })
    void aValueThatDoesNotFitItsKeyIsRefused(String key, String value, String message) {
        assertRefused(
                () -> correct(Land.BE, key, value, "Quelle"),
                "value",
                "funding.profile." + message);
        assertThat(value(Land.BE, key).corrected()).isFalse();
    }

    @Test
    void tooLongOrSourcelessCorrectionsAreRefused() {
        assertRefused(
                () -> correct(Land.BE, "site", "x".repeat(501), "Quelle"),
                "value",
                "funding.profile.long");
        for (String source : new String[] {null, " ", "x".repeat(501)}) {
            assertRefused(
                    () -> correct(Land.BE, DEADLINE, "01-31", source),
                    "source",
                    "funding.profile.source");
        }
        assertThatThrownBy(() -> correct(Land.BE, "nothing", "1", "Quelle"))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aFunderIsCorrectedOrAddedForTheOwnContactPointOnly() {
        work.asStaff(
                () -> profiles.saveFunder("body-nw", "GKV NRW", "Weg 1, 44137 Dortmund", "Brief"));
        String own = work.asStaff(() -> profiles.saveFunder(null, "Stadt", "", "Satzung"));

        List<FunderRow> funders = work.asStaff(() -> profiles.listFunders(FundingKind.LUMP_SUM));
        assertThat(funders)
                .filteredOn(funder -> funder.key().equals("body-nw"))
                .singleElement()
                .satisfies(
                        funder -> {
                            assertThat(funder.name()).isEqualTo("GKV NRW");
                            assertThat(funder.address()).isEqualTo("Weg 1, 44137 Dortmund");
                            assertThat(funder.site()).isNotBlank();
                            assertThat(funder.corrected()).isTrue();
                        });
        assertThat(funders).extracting(FunderRow::key).contains(own);
        assertThat(work.asNeighbour(() -> profiles.listFunders(FundingKind.LUMP_SUM)))
                .noneMatch(FunderRow::corrected)
                .extracting(FunderRow::key)
                .doesNotContain(own);
        assertThatThrownBy(() -> work.asNeighbour(() -> profiles.getFunder(own)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aFunderThatNobodyKnowsIsNotCorrected() {
        assertThatThrownBy(
                        () -> work.asStaff(() -> profiles.saveFunder("body-zz", "X", "", "Quelle")))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aFunderNeedsANameAndASource() {
        for (String name : new String[] {null, " ", "x".repeat(201)}) {
            assertRefused(() -> saveFunder(name, "", "Quelle"), "name", "funding.funder.name");
        }
        assertRefused(() -> saveFunder("X", "", ""), "source", "funding.profile.source");
        assertRefused(
                () -> saveFunder("X", "x".repeat(501), "Quelle"),
                "address",
                "funding.profile.long");
    }

    @Test
    void aLeadCorrectsNothing() {
        Caller lead = work.rig.newLead(work.staff, work.register("G"), "lead@ms.example");
        assertThatThrownBy(
                        () -> work.rig.as(lead, () -> profiles.dropCorrection(Land.NW, DEADLINE)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private static void saveFunder(String name, String address, String source) {
        work.asStaff(() -> profiles.saveFunder(null, name, address, source));
    }

    private static void correct(Land land, String key, String value, String source) {
        work.asStaff(() -> profiles.correct(land, new CorrectValue(key, value, 2027, source)));
    }

    private static ProfileRow value(Land land, String key) {
        return work.asStaff(() -> profiles.listValues(land)).stream()
                .filter(row -> row.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
