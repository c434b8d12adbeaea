package de.gruppenbuch.domain.form;

import static de.gruppenbuch.domain.form.FormFixture.form;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.gruppenbuch.domain.WorkFixture;
import de.gruppenbuch.domain.form.FormProblem.ProblemKind;
import de.gruppenbuch.domain.funding.TaskPlace;
import de.gruppenbuch.domain.outcome.OutcomeService;
import de.gruppenbuch.domain.outcome.RecordNotice;
import de.gruppenbuch.domain.outcome.RecordProof;
import de.gruppenbuch.domain.shared.Land;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is recorded after an application was frozen gets into the form for its proof. */
class ProofFormTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static TemplateFixture given;
    private static WorkFixture work;

    @BeforeAll
    static void start() {
        given = new TemplateFixture();
        work = given.funding.work;
    }

    @AfterAll
    static void stop() {
        given.close();
    }

    @Test
    void noticeAndProofAreTakenAsTheyAreNowAndMissingOnesAreNamedWithTheirPlace() {
        long id = given.funding.create(given.funding.accepted(500_00));
        work.asStaff(() -> given.funding.snapshots.freeze(id));
        long proof = upload();

        assertThat(work.asStaff(() -> given.filling.preview(id, proof)).problems())
                .extracting(FormProblem::kind, problem -> problem.value().de(), FormProblem::place)
                .contains(
                        tuple(ProblemKind.MISSING, "Bescheid › Betrag", TaskPlace.OUTCOME),
                        tuple(ProblemKind.MISSING, "Bescheid › Datum", TaskPlace.OUTCOME),
                        tuple(ProblemKind.MISSING, "Bescheid › Aktenzeichen", TaskPlace.OUTCOME),
                        tuple(
                                ProblemKind.MISSING,
                                "Verwendungsnachweis › Ausgaben",
                                TaskPlace.OUTCOME),
                        tuple(
                                ProblemKind.MISSING,
                                "Verwendungsnachweis › Rest",
                                TaskPlace.OUTCOME));
        OutcomeService outcomes = work.get(OutcomeService.class);
        work.asStaff(
                () -> outcomes.recordNotice(id, 0, new RecordNotice(TODAY, 450_00L, "SHF 12")));
        long version = work.asStaff(() -> outcomes.get(id)).version();
        work.asStaff(() -> outcomes.recordProof(id, version, new RecordProof(430_50L, null)));

        ComposedForm filled = work.asStaff(() -> given.filling.fill(id, proof)).composed();
        assertThat(filled.problems()).isEmpty();
        assertThat(filled.answers().values())
                .extracting(Answer::text)
                .containsExactlyInAnyOrder(
                        "450,00\u00a0€", "24.11.2026", "SHF 12", "430,50\u00a0€", "19,50\u00a0€");
    }

    private static long upload() {
        FormFixture form =
                form().text("Bewilligter Betrag")
                        .text("Bescheid vom")
                        .text("Aktenzeichen")
                        .text("Tatsächliche Ausgaben")
                        .text("Restmittel");
        TemplateHead head = TemplateFixture.head(TemplateFixture.NEW_YEAR, null);
        long id =
                given.upload(
                        new UploadTemplate(
                                new TemplateHead(
                                        head.funderKey(),
                                        Land.NW,
                                        2027,
                                        FormKind.PROOF_SHORT,
                                        "Stand 10/2026",
                                        head.validFrom(),
                                        null,
                                        "Post"),
                                TemplateFixture.bytes("proof"),
                                form.build(),
                                form.headings(),
                                null));
        work.asStaff(() -> given.mappings.takeSuggestions(id, 0));
        return id;
    }
}
