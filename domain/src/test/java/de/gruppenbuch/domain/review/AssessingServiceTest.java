package de.gruppenbuch.domain.review;

import static de.gruppenbuch.domain.review.ReviewFixture.answer;
import static de.gruppenbuch.domain.review.ReviewFixture.confirm;
import static de.gruppenbuch.domain.review.ReviewFixture.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.gruppenbuch.domain.WorkFixture;
import de.gruppenbuch.domain.assessment.AnswerBasis;
import de.gruppenbuch.domain.assessment.AssessmentStatus;
import de.gruppenbuch.domain.assessment.Criterion;
import de.gruppenbuch.domain.security.Caller;
import de.gruppenbuch.domain.shared.NotFoundException;
import de.gruppenbuch.domain.shared.RulesViolatedException;
import de.gruppenbuch.domain.shared.StaleDataException;
import de.gruppenbuch.domain.tool.AnswerView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AssessingServiceTest {

    private AssessingFixture given;
    private WorkFixture work;
    private AssessingService assessing;
    private Caller colleague;

    @BeforeEach
    void start() {
        given = new AssessingFixture();
        work = given.work;
        assessing = given.assessing;
        colleague = work.rig.newStaff(work.staff, "kollegin@musterstadt.example");
    }

    @AfterEach
    void stop() {
        given.close();
    }

    @Test
    void theWorkBeginsWithTheAnswersThatCountToday() {
        ReviewState state = given.get("meebl");

        assertThat(state.begun()).isFalse();
        assertThat(state.mandatory()).contains(Criterion.L03);
        assertThat(AssessingFixture.answerOf(given.get("zoom-basic"), Criterion.L03).value())
                .isEqualTo("OWN_PURPOSES");
    }

    @Test
    void aPageIsKeptAndSurvives() {
        given.save(given.get("meebl"), answer(Criterion.L03, "NONE"));

        ReviewState state = work.asStaff(() -> assessing.get("meebl"));
        AnswerView kept = AssessingFixture.answerOf(state, Criterion.L03);
        assertThat(state.begun()).isTrue();
        assertThat(state.savedBy()).isEqualTo(work.staff.name());
        assertThat(kept.value()).isEqualTo("NONE");
        assertThat(kept.asOf()).isEqualTo("2026-11");
        assertThat(kept.basis()).isEqualTo(AnswerBasis.READ);
        assertThat(work.asNeighbour(() -> assessing.get("meebl")).begun()).isFalse();
    }

    @Test
    void whatIsKeptCountsNowhereBeforeSomebodyConfirms() {
        given.save(given.get("zoom-basic"), answer(Criterion.L03, "NONE"));

        assertThat(given.status("zoom-basic")).isEqualTo(AssessmentStatus.ADVISED_AGAINST);
    }

    @Test
    void theChangeOfTheStatusIsSeenBeforeItIsConfirmed() {
        given.proveEverything("meebl");

        ProfileOutcome group = work.asStaff(() -> assessing.preview("meebl")).get(0);

        assertThat(group.today().effectiveStatus()).isEqualTo(AssessmentStatus.NOT_ASSESSED);
        assertThat(group.isChanged()).isTrue();
        assertThat(group.computed()).isNotEqualTo(AssessmentStatus.NOT_ASSESSED);
        assertThat(group.reasons()).isNotEmpty();
        assertThat(group.addedConditions()).isNotEmpty();
    }

    @Test
    void everyAnswerThatCannotBeReadIsNamedAtOnce() {
        ReviewState state = given.get("meebl");
        GivenAnswer wrong =
                new GivenAnswer(
                        Criterion.L03, "MAYBE", "Q", "ftp://x", "32.13.2026", AnswerBasis.OWN);
        GivenAnswer early =
                new GivenAnswer(Criterion.L04, "EU_EEA", "Q", "", "2027", AnswerBasis.OWN);

        assertThatThrownBy(() -> given.save(state, wrong, early))
                .isInstanceOfSatisfying(
                        RulesViolatedException.class,
                        refused ->
                                assertThat(refused.all())
                                        .extracting(one -> one.field() + " " + one.messageKey())
                                        .containsExactly(
                                                "L03-value review.value.wrong",
                                                "L03-sourceUrl review.url.wrong",
                                                "L03-asOf review.date.wrong",
                                                "L04-asOf review.date.future"));
        assertThat(given.get("meebl").begun()).isFalse();
    }

    @Test
    void whoSavesSecondIsToldAndOverwritesNothing() {
        ReviewState mine = given.get("meebl");
        ReviewState theirs = work.rig.as(colleague, () -> assessing.get("meebl"));
        given.save(mine, answer(Criterion.L03, "NONE"));

        SavePage second = page(theirs, answer(Criterion.L03, "OWN_PURPOSES"));
        assertThatThrownBy(() -> work.rig.as(colleague, () -> assessing.savePage(second)))
                .isInstanceOf(StaleDataException.class);

        assertThat(AssessingFixture.answerOf(given.get("meebl"), Criterion.L03).value())
                .isEqualTo("NONE");
        ReviewState seen = work.rig.as(colleague, () -> assessing.get("meebl"));
        work.rig.as(
                colleague,
                () -> assessing.savePage(page(seen, answer(Criterion.L03, "OWN_PURPOSES"))));
        assertThat(AssessingFixture.answerOf(given.get("meebl"), Criterion.L03).value())
                .isEqualTo("OWN_PURPOSES");
    }

    @Test
    void whoSavesAfterSomebodyConfirmedIsToldToo() {
        ReviewState theirs = work.rig.as(colleague, () -> assessing.get("nuudel"));
        work.asStaff(() -> assessing.confirm(confirm(given.get("nuudel"))));

        assertThatThrownBy(
                        () ->
                                work.rig.as(
                                        colleague,
                                        () ->
                                                assessing.savePage(
                                                        page(
                                                                theirs,
                                                                answer(Criterion.L03, "NONE")))))
                .isInstanceOf(StaleDataException.class);
    }

    @Test
    void whatIsKeptCanBeDropped() {
        given.save(given.get("meebl"), answer(Criterion.L03, "NONE"));
        ReviewState state = given.get("meebl");

        work.asStaff(() -> assessing.discard("meebl", state.seen()));

        assertThat(given.get("meebl").begun()).isFalse();
    }

    @Test
    void anUnknownOfferingIsNotFound() {
        assertThatThrownBy(() -> given.get("nothing")).isInstanceOf(NotFoundException.class);
    }
}
