package de.gruppenbuch.domain.review;

import static de.gruppenbuch.domain.WorkFixture.assertRefused;
import static de.gruppenbuch.domain.review.ReviewFixture.answer;
import static de.gruppenbuch.domain.review.ReviewFixture.confirm;
import static de.gruppenbuch.domain.review.ReviewFixture.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.gruppenbuch.domain.WorkFixture;
import de.gruppenbuch.domain.assessment.AnswerBasis;
import de.gruppenbuch.domain.assessment.AssessmentStatus;
import de.gruppenbuch.domain.assessment.Criterion;
import de.gruppenbuch.domain.shared.NotFoundException;
import de.gruppenbuch.domain.tool.AnswerGroup;
import de.gruppenbuch.domain.tool.AnswerView;
import de.gruppenbuch.domain.tool.CatalogueFilter;
import de.gruppenbuch.domain.tool.CatalogueService;
import de.gruppenbuch.domain.tool.RecordToolUse;
import de.gruppenbuch.domain.tool.ToolService;
import de.gruppenbuch.domain.tool.ToolUseService;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LocalOfferingServiceTest {

    private WorkFixture work;
    private AssessingService assessing;
    private String id;

    @BeforeEach
    void copy() {
        work = new WorkFixture();
        assessing = work.get(AssessingService.class);
        id = copy("bbb-hosted-avv");
    }

    @AfterEach
    void stop() {
        work.close();
    }

    @Test
    void aCopyCountsAsNotAssessedUntilItIsProved() {
        assertThat(work.asStaff(() -> work.get(ToolService.class).getOffering(id)))
                .satisfies(
                        row -> {
                            assertThat(row.fullName().de()).isEqualTo("BigBlueButton des Trägers");
                            assertThat(row.assessment().effectiveStatus())
                                    .isEqualTo(AssessmentStatus.NOT_ASSESSED);
                        });
    }

    @Test
    void onlyItsContactPointSeesIt() {
        assertThatThrownBy(() -> work.asNeighbour(() -> assessing.get(id)))
                .isInstanceOf(NotFoundException.class);
        assertThat(
                        work.asNeighbour(
                                () -> work.get(CatalogueService.class).list(CatalogueFilter.all())))
                .hasSize(49);
        assertThatThrownBy(
                        () -> work.asNeighbour(() -> work.get(CatalogueService.class).history(id)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void eachPrerequisiteMustBeProvedWithAnOwnSource() {
        ReviewState state = work.asStaff(() -> assessing.get(id));
        assertThat(state.unproved()).contains(Criterion.L01, Criterion.L03, Criterion.S05);
        assertRefused(
                () -> work.asStaff(() -> assessing.confirm(confirm(state))),
                "answers",
                "review.unproved");

        prove(state, AnswerBasis.OWN);
        assertThat(work.asStaff(() -> assessing.get(id)).unproved()).isNotEmpty();

        prove(work.asStaff(() -> assessing.get(id)), AnswerBasis.READ);
        work.asStaff(() -> assessing.confirm(confirm(assessing.get(id))));
        assertThat(
                        work.asStaff(() -> work.get(ToolService.class).getOffering(id))
                                .assessment()
                                .effectiveStatus())
                .isEqualTo(AssessmentStatus.RECOMMENDED);
    }

    @Test
    void itCanBeChosenLikeAnyOther() {
        long group = work.register("Eine");
        RecordToolUse use = new RecordToolUse(id, "Gruppentreffen", null, null);

        work.asStaff(() -> work.get(ToolUseService.class).record(group, use));

        assertThat(work.asStaff(() -> work.get(CatalogueService.class).get(id)).groups())
                .hasSize(1);
    }

    @Test
    void onlyAPatternCanBeCopied() {
        assertRefused(() -> copy("zoom-basic"), "genericId", "review.copy.notGeneric");
        assertRefused(() -> copy(id), "genericId", "review.copy.notGeneric");
        assertThatThrownBy(() -> copy("nothing")).isInstanceOf(NotFoundException.class);
    }

    private void prove(ReviewState state, AnswerBasis basis) {
        GivenAnswer[] answers =
                state.answers().stream()
                        .map(AnswerGroup::answers)
                        .flatMap(List::stream)
                        .filter(AnswerView::prerequisite)
                        .map(view -> proved(view, basis))
                        .toArray(GivenAnswer[]::new);
        work.asStaff(() -> assessing.savePage(page(state, answers)));
    }

    private static GivenAnswer proved(AnswerView view, AnswerBasis basis) {
        GivenAnswer read = answer(view.criterion(), view.value());
        return new GivenAnswer(
                read.criterion(),
                read.value(),
                read.source(),
                read.sourceUrl(),
                read.asOf(),
                basis);
    }

    private String copy(String generic) {
        return work.asStaff(
                () ->
                        work.get(LocalOfferingService.class)
                                .copy(new CopyOffering(generic, "BigBlueButton des Trägers")));
    }
}
