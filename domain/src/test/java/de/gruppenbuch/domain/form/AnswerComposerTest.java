package de.gruppenbuch.domain.form;

import static de.gruppenbuch.domain.form.FormFixture.form;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.gruppenbuch.domain.form.FormProblem.ProblemKind;
import de.gruppenbuch.domain.funding.FundingSnapshot;
import de.gruppenbuch.domain.shared.RecordJson;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerComposerTest {

    private static final FormContent SAMPLE = FormContent.sample(2027);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "group.name|AS_IT_IS|Beispiel-Gruppe Musterstadt",
                "group.name|CAPITALS|BEISPIEL-GRUPPE MUSTERSTADT",
                "group.address|ONE_LINE|Bahnhofstraße 5, 44137 Musterstadt",
                "person2.street|AS_IT_IS|Musterweg 2",
                "person2.place|AS_IT_IS|44137 Musterstadt",
                "funder.address|AS_IT_IS|Beispielweg 10, 44137 Musterstadt",
                "account.iban|IBAN_BLOCKS|DE02 1203 0000 0000 2020 51",
                "account.iban|IBAN_TOGETHER|DE02120300000000202051",
                "account.iban|IBAN_AFTER_DE|02120300000000202051",
                "plan.expenses|WITHOUT_EURO|1.485,00",
                "facts.founded|MONTH_SLASH_YEAR|03/2015",
                "facts.founded|MONTH_NAME_YEAR|März 2015",
                "facts.founded|YEAR_ONLY|2015",
                "signing.today|DAY_MONTH_YEAR|01.12.2026",
                "signing.today|DAY_MONTH_SHORT_YEAR|01.12.26",
                "facts.openToNewMembers|YES_NO_WORD|Ja",
                "facts.professionallyLed|TICK_IF_NO|X",
                "application.fundingYear|AS_IT_IS|2027",
                "expense.2.LABEL|AS_IT_IS|Miete Gruppenraum, 22 Treffen",
                "category.ROOM|WITHOUT_EURO|82,50",
                "incomeKind.DONATIONS|WITHOUT_EURO|75,00"
            })
    void aValueIsWrittenInTheWantedFormat(String value, ValueFormat format, String text) {
        assertThat(answer(form().text("Frage"), value, format).text()).isEqualTo(text);
    }

    @Test
    void theTypeOfAValueIsKeptForCells() {
        assertThat(answer(form().text("Summe"), "plan.expenses", ValueFormat.WITH_EURO))
                .isEqualTo(new Answer.Amount(1485_00, "1.485,00\u00a0€"));
        assertThat(answer(form().text("Jahr"), "application.fundingYear", null))
                .isEqualTo(new Answer.Count(2027, "2027"));
    }

    @Test
    void aBoxIsTickedOrNot() {
        FormFixture box = form().box("offen");
        assertThat(answer(box, "facts.openToNewMembers", ValueFormat.TICK_IF_YES))
                .isEqualTo(new Answer.Check(true));
        assertThat(answer(box, "facts.openToNewMembers", ValueFormat.TICK_IF_NO))
                .isEqualTo(new Answer.Check(false));
        assertThat(answer(box, "facts.meetingFrequency.TWICE_MONTHLY", null))
                .isEqualTo(new Answer.Check(true));
    }

    @Test
    void aChoiceIsMadeInTheWordsOfTheForm() {
        FormFixture list = form().choice("Häufigkeit", "wöchentlich", "14-tägig", "monatlich");

        assertThat(answer(list, "facts.meetingFrequency", null))
                .isEqualTo(new Answer.Text("14-tägig"));
    }

    @Test
    void whatTheFormDoesNotOfferIsReportedAndBlocks() {
        ComposedForm composed =
                compose(
                        form().choice("Rechtsform", "e. V.", "GmbH"),
                        field("facts.legalForm", ValueFormat.AS_IT_IS));

        assertThat(composed.answers()).isEmpty();
        assertThat(composed.blocking())
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.kind()).isEqualTo(ProblemKind.NOT_A_CHOICE);
                            assertThat(problem.choices()).containsExactly("e. V.", "GmbH");
                        });
    }

    @Test
    void aTextThatIsTooLongIsNeverCut() {
        ComposedForm composed =
                compose(form().text("Name der Gruppe", 10), field("group.name", null));

        assertThat(composed.answers()).isEmpty();
        assertThat(composed.blocking())
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.kind()).isEqualTo(ProblemKind.TOO_LONG);
                            assertThat(problem.label()).isEqualTo("Name der Gruppe");
                            assertThat(problem.length()).isEqualTo(27);
                            assertThat(problem.limit()).isEqualTo(10);
                        });
        assertThat(compose(form().text("Name", 27), field("group.name", null)).problems())
                .isEmpty();
    }

    @Test
    void whatIsMissingIsReportedAndStaysAsItCame() {
        ComposedForm composed =
                compose(form().text("Kontaktstelle"), field("expense.12.LABEL", null));
        assertThat(composed.problems()).isEmpty();

        String withoutTitle =
                RecordJson.write(SAMPLE.application())
                        .replace("\"title\":\"Gemeinsam in Bewegung\"", "\"title\":null");
        ComposedForm missing =
                AnswerComposer.compose(
                        form().text("Titel").build(),
                        field("project.title", null),
                        FormContent.of(RecordJson.read(withoutTitle, FundingSnapshot.class)));

        assertThat(missing.answers()).isEmpty();
        assertThat(missing.blocking()).isEmpty();
        assertThat(missing.hints())
                .extracting(FormProblem::kind, problem -> problem.place().name())
                .containsExactly(tuple(ProblemKind.MISSING, "PROJECT"));
    }

    @Test
    void aFixedTextAndAnEmptyFieldAreKept() {
        FormMapping mapping =
                new FormMapping(
                        List.of(Binding.fixedText("f1", "entfällt"), Binding.leftEmpty("f2")),
                        List.of());

        ComposedForm composed = compose(form().text("Fax").text("Stempel"), mapping);

        assertThat(composed.answers()).isEqualTo(Map.of("f1", new Answer.Text("entfällt")));
        assertThat(composed.problems()).isEmpty();
    }

    @Test
    void aTableTakesALineEachRow() {
        ComposedForm composed = compose(form().table("Ausgaben", 9, "Was", "Betrag"), expenses());

        assertThat(composed.answers()).hasSize(16).containsKeys("t1r1c0", "t1r8c1");
        assertThat(composed.answers().get("t1r8c0").text()).isEqualTo("Fahrt zur Fachtagung");
        assertThat(composed.continuations()).isEmpty();
        assertThat(composed.problems()).isEmpty();
    }

    @Test
    void asManyLinesAsRowsNeedNoContinuationSheet() {
        assertThat(compose(form().table("Ausgaben", 8, "Was", "Betrag"), expenses()))
                .satisfies(composed -> assertThat(composed.continuations()).isEmpty())
                .satisfies(composed -> assertThat(composed.answers()).hasSize(16));
    }

    @Test
    void moreLinesThanRowsGoToAContinuationSheetAndTheSumStaysRight() {
        ComposedForm composed = compose(form().table("Ausgaben", 3, "Was", "Betrag"), expenses());

        assertThat(composed.answers().get("t1r3c0").text())
                .isEqualTo("6 weitere Positionen, siehe Fortsetzungsblatt");
        long inTheForm =
                composed.answers().values().stream()
                        .filter(Answer.Amount.class::isInstance)
                        .mapToLong(answer -> ((Answer.Amount) answer).cents())
                        .sum();
        assertThat(inTheForm).isEqualTo(SAMPLE.application().expenseCents());
        Continuation sheet = composed.continuations().get(0);
        assertThat(sheet.title()).isEqualTo("Ausgaben");
        assertThat(sheet.headings()).containsExactly("Bezeichnung", "Betrag");
        assertThat(sheet.rows()).hasSize(6);
        assertThat(sheet.rows().get(0)).containsExactly("Flyer, 500 Stück", "123,75\u00a0€");
        assertThat(sheet.amountColumn()).isEqualTo(1);
        assertThat(composed.blocking()).isEmpty();
        assertThat(composed.hints())
                .extracting(FormProblem::kind)
                .containsExactly(ProblemKind.MORE_LINES_THAN_ROWS);
    }

    @Test
    void aGrowingTableTakesAllLines() {
        ComposedForm composed = compose(form().growing("Ausgaben", "Was", "Betrag"), expenses());

        assertThat(composed.answers()).hasSize(16).containsKeys("t1r1c0", "t1r1c0#8");
        assertThat(composed.continuations()).isEmpty();
    }

    private static FormMapping expenses() {
        return new FormMapping(
                List.of(),
                List.of(
                        new TableBinding(
                                "t1",
                                PlanLines.EXPENSES,
                                List.of(
                                        ColumnBinding.of(0, LineValue.LABEL),
                                        ColumnBinding.of(1, LineValue.AMOUNT)))));
    }

    private static Answer answer(FormFixture form, String value, ValueFormat format) {
        return compose(form, field(value, format)).answers().get("f1");
    }

    private static FormMapping field(String value, ValueFormat format) {
        return new FormMapping(List.of(new Binding("f1", value, format, "")), List.of());
    }

    private static ComposedForm compose(FormFixture form, FormMapping mapping) {
        return AnswerComposer.compose(form.build(), mapping, SAMPLE);
    }
}
