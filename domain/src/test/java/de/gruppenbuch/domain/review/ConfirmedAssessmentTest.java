package de.gruppenbuch.domain.review;

import static de.gruppenbuch.domain.WorkFixture.assertRefused;
import static de.gruppenbuch.domain.review.ReviewFixture.answer;
import static de.gruppenbuch.domain.review.ReviewFixture.confirm;
import static de.gruppenbuch.domain.review.ReviewFixture.deviate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.gruppenbuch.domain.WorkFixture;
import de.gruppenbuch.domain.assessment.AnswerBasis;
import de.gruppenbuch.domain.assessment.AssessmentStatus;
import de.gruppenbuch.domain.assessment.Criterion;
import de.gruppenbuch.domain.tool.AssessmentEntry;
import de.gruppenbuch.domain.tool.CatalogueService;
import de.gruppenbuch.domain.tool.ToolService;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConfirmedAssessmentTest {

    private AssessingFixture given;
    private WorkFixture work;
    private AssessingService assessing;

    @BeforeEach
    void start() {
        given = new AssessingFixture();
        work = given.work;
        assessing = given.assessing;
    }

    @AfterEach
    void stop() {
        given.close();
    }

    @Test
    void aConfirmedAssessmentIsADatedRowOfEachProfileWithItsAssessor() {
        given.proveEverything("meebl");
        work.asStaff(() -> assessing.confirm(confirm(given.get("meebl"))));

        List<AssessmentEntry> history = given.history("meebl");
        assertThat(history).hasSize(4);
        assertThat(history.subList(0, 2)).allMatch(AssessmentEntry::own);
        assertThat(history.get(0).assessment().assessor()).isEqualTo(work.staff.name());
        assertThat(history.get(0).assessment().assessedOn()).isEqualTo(LocalDate.of(2026, 11, 24));
        assertThat(history.get(0).answers()).isNotEmpty();
        assertThat(history.get(3).own()).isFalse();
        assertThat(given.get("meebl").begun()).isFalse();
    }

    @Test
    void itOverridesTheShippedOneForThisContactPointOnly() {
        AssessmentStatus shipped = work.asNeighbour(() -> given.statusOf("meebl"));
        given.proveEverything("meebl");
        work.asStaff(() -> assessing.confirm(confirm(given.get("meebl"))));

        assertThat(given.status("meebl")).isNotEqualTo(shipped);
        assertThat(work.asNeighbour(() -> given.statusOf("meebl"))).isEqualTo(shipped);
        assertThat(work.asNeighbour(() -> work.get(CatalogueService.class).history("meebl")))
                .hasSize(2);
        assertThat(
                        work.asStaff(() -> work.get(ToolService.class).getTool("meebl"))
                                .offerings()
                                .get(0)
                                .assessments()
                                .get(0)
                                .assessor())
                .isEqualTo(work.staff.name());
    }

    @Test
    void itNeverChanges() {
        work.asStaff(() -> assessing.confirm(confirm(given.get("nuudel"))));

        assertThatThrownBy(
                        () ->
                                work.change(
                                        "update assessment set status = 'RECOMMENDED' where contact_point_id is not null"))
                .hasMessageContaining("rows of assessment are kept for ever");
    }

    @Test
    void anAnswerWithoutSourceIsNotAccepted() {
        given.save(
                given.get("meebl"),
                new GivenAnswer(Criterion.L03, "NONE", " ", "", "", AnswerBasis.READ));

        assertThat(given.get("meebl").unproved()).containsExactly(Criterion.L03);
        assertRefused(
                () -> work.asStaff(() -> assessing.confirm(confirm(given.get("meebl")))),
                "answers",
                "review.unproved");
        assertThat(given.history("meebl")).hasSize(2);
    }

    @Test
    void aDeviationNeedsAReasonAndAWarningThatWasSeen() {
        ReviewState state = given.get("zoom-basic");
        String reason = "Vertrag liegt vor, siehe Akte 12.";

        assertRefused(
                () -> given.decide(deviate(state, AssessmentStatus.RECOMMENDED, "zu kurz", true)),
                "reason-GROUP",
                "review.deviation.reason");
        assertRefused(
                () -> given.decide(deviate(state, AssessmentStatus.RECOMMENDED, reason, false)),
                "betterAccepted",
                "review.deviation.better");

        given.decide(deviate(state, AssessmentStatus.RECOMMENDED, reason, true));

        AssessmentEntry own = given.history("zoom-basic").get(0);
        assertThat(own.assessment().status()).isEqualTo(AssessmentStatus.RECOMMENDED);
        assertThat(own.computedStatus()).isEqualTo(AssessmentStatus.ADVISED_AGAINST);
        assertThat(own.deviationReason()).isEqualTo(reason);
        assertThat(own.assessment().reason().de()).isEqualTo(reason);
        assertThat(own.assessment().conditions())
                .extracting(condition -> condition.code())
                .contains("CND-LOCAL-DECISION");
        assertThat(own.assessment().validUntil()).isEqualTo(LocalDate.of(2027, 5, 24));
    }

    @Test
    void anEndedServiceStaysEndedAndNothingEndsByOpinion() {
        String reason = "Läuft bei uns noch ohne Fehler.";

        assertRefused(
                () ->
                        given.decide(
                                deviate(
                                        given.get("skype"),
                                        AssessmentStatus.RECOMMENDED,
                                        reason,
                                        true)),
                "status-GROUP",
                "review.deviation.ended");
        assertRefused(
                () ->
                        given.decide(
                                deviate(
                                        given.get("signal"),
                                        AssessmentStatus.DISCONTINUED,
                                        reason,
                                        true)),
                "status-GROUP",
                "review.deviation.notEnded");
    }

    @Test
    void anEndThatTheContactPointHasReadEndsTheOffering() {
        given.save(given.get("nuudel"), answer(Criterion.O10, "23.11.2026"));
        given.decide(confirm(given.get("nuudel")));

        assertThat(given.status("nuudel")).isEqualTo(AssessmentStatus.DISCONTINUED);
        assertThat(work.asNeighbour(() -> given.statusOf("nuudel")))
                .isEqualTo(AssessmentStatus.RECOMMENDED);
    }

    @Test
    void aPatternCanBeConfirmedWithoutTheProofsOfAnOperator() {
        given.decide(confirm(given.get("bbb-hosted-avv")));

        assertThat(given.history("bbb-hosted-avv").get(0).own()).isTrue();
        assertThat(given.status("bbb-hosted-avv")).isEqualTo(AssessmentStatus.RECOMMENDED);
    }
}
