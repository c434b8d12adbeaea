package de.gruppenbuch.domain.form;

import static de.gruppenbuch.domain.form.FormFixture.form;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Labels as the forms of the Länder word them, and what a person would bind to them. */
class MappingSuggestionPolicyTest {

    /** Of the fields that have a value in an application. */
    private static final double WANTED = 0.95;

    /** Label and value of each field; a heading begins with #, a box with its sign. */
    private static final List<String> FORMS =
            List.of(
                    "pauschal-niedersachsen",
                    "pauschal-bayern",
                    "pauschal-nrw",
                    "pauschal-brandenburg",
                    "projekt-bremen",
                    "projekt-gruppe");

    @Test
    void mostFieldsOfOrdinaryFormsAreRight() {
        List<String> wrong = new ArrayList<>();
        int asked = 0;
        for (String name : FORMS) {
            String form = read(name);
            asked += (int) form.lines().filter(line -> !line.startsWith("#")).count();
            wrong.addAll(wrong(form));
        }

        assertThat(asked).isGreaterThan(130);
        assertThat((asked - wrong.size()) / (double) asked)
                .as("wrong: " + wrong)
                .isGreaterThanOrEqualTo(WANTED);
    }

    @Test
    void namesOfFieldsHelpWhereALabelIsMissing() {
        FormFixture form =
                form().named("SHG_Name", "")
                        .named("Ansp1_Tel", "")
                        .named("Ansp2_Tel", "")
                        .named("form1[0].#subform[0].IBAN[0]", "")
                        .named("Text17", "");

        assertThat(values(form))
                .containsExactly(
                        "group.name", "person1.phone", "person2.phone", "account.iban", "-");
    }

    @Test
    void withoutHeadingsARepeatedLabelBelongsToTheSecondPerson() {
        FormFixture form =
                form().text("Name der Gruppe")
                        .text("Vorname")
                        .text("Nachname")
                        .text("Telefon")
                        .text("Vorname")
                        .text("Nachname")
                        .text("Telefon");

        assertThat(values(form))
                .containsExactly(
                        "group.name",
                        "person1.firstName",
                        "person1.lastName",
                        "person1.phone",
                        "person2.firstName",
                        "person2.lastName",
                        "person2.phone");
    }

    @ParameterizedTest
    @CsvSource({
        "Bewilligter Betrag, notice.amount, -",
        "Fördersumme, notice.amount, plan.requested",
        "Aktenzeichen, notice.reference, funder.reference",
        "Bescheid vom, notice.day, -",
        "Tatsächliche Ausgaben, proof.spent, -",
        "Ausgaben insgesamt, proof.spent, plan.expenses",
        "Restmittel, proof.rest, statements.unspent",
        "Restbetrag, proof.rest, statements.unspent",
        "Nicht verbrauchte Fördermittel, proof.rest, statements.unspent",
        "Kontoinhaber, account.holder, account.holder"
    })
    void aProofAsksWhatWasDecidedAndSpentWhereAnApplicationAsksForThePlan(
            String label, String inProof, String inApplication) {
        assertThat(values(form().text(label), FormKind.PROOF_SHORT)).containsExactly(inProof);
        assertThat(values(form().text(label), FormKind.PROOF_LONG)).containsExactly(inProof);
        assertThat(values(form().text(label))).containsExactly(inApplication);
    }

    @Test
    void aTableIsTakenAsAWhole() {
        FormFixture form =
                form().heading("Kostenplan")
                        .table("Ausgaben", 3, "Nr.", "Art der Ausgabe", "Begründung", "Betrag in €")
                        .heading("Finanzierung")
                        .table("Einnahmen", 2, "Herkunft", "Euro")
                        .heading("Digitale Anwendungen")
                        .table(
                                "",
                                2,
                                "Anwendung",
                                "Anbieter",
                                "Zweck",
                                "Datenschutz geprüft",
                                "Kosten");

        FormMapping mapping =
                MappingSuggestionPolicy.suggest(form.build(), form.headings(), FormKind.LUMP_SUM);

        assertThat(mapping.fields()).isEmpty();
        assertThat(mapping.tables())
                .extracting(TableBinding::lines)
                .containsExactly(PlanLines.EXPENSES, PlanLines.INCOMES, PlanLines.TOOLS);
        assertThat(mapping.tables().get(0).columns())
                .extracting(ColumnBinding::value)
                .containsExactly(
                        LineValue.NUMBER,
                        LineValue.CATEGORY,
                        LineValue.JUSTIFICATION,
                        LineValue.AMOUNT);
        assertThat(mapping.tables().get(1).columns())
                .extracting(ColumnBinding::value)
                .containsExactly(LineValue.DESCRIPTION, LineValue.AMOUNT);
        assertThat(mapping.tables().get(2).columns()).hasSize(5);
    }

    @Test
    void theFormatFollowsWhatIsPrintedBesideTheField() {
        ReadForm read =
                form().text("IBAN: DE")
                        .text("IBAN", 22)
                        .text("Beantragter Betrag in Euro")
                        .text("Beantragter Betrag")
                        .text("Gegründet (Jahr)", 4)
                        .build();

        assertThat(MappingSuggestionPolicy.suggest(read, Map.of(), FormKind.LUMP_SUM).fields())
                .extracting(Binding::format)
                .containsExactly(
                        ValueFormat.IBAN_AFTER_DE,
                        ValueFormat.IBAN_TOGETHER,
                        ValueFormat.WITHOUT_EURO,
                        ValueFormat.WITH_EURO,
                        ValueFormat.YEAR_ONLY);
    }

    @Test
    void aLabelMayBeginWithTheHeadingAboveIt() {
        FormFixture form =
                form().text("1 Selbsthilfegruppe: Treffpunkt")
                        .text("1 Selbsthilfegruppe: Thema")
                        .text("2 Zweite Ansprechperson: Telefon")
                        .text("3 Bankverbindung: BIC");

        assertThat(values(form))
                .containsExactly("group.meetingPlace", "group.topic", "person2.phone", "empty");
    }

    @Test
    void aFieldThatSaysNothingGetsNoSuggestion() {
        assertThat(values(form().text("").text("Bemerkungen der Geschäftsstelle").text("???")))
                .containsExactly("-", "-", "-");
    }

    private static String read(String name) {
        try (InputStream stream =
                MappingSuggestionPolicyTest.class.getResourceAsStream("/form/" + name + ".txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static List<String> wrong(String lines) {
        FormFixture form = form();
        List<String> wanted = new ArrayList<>();
        lines.lines()
                .forEach(
                        line -> {
                            if (line.startsWith("# ")) {
                                form.heading(line.substring(2));
                            } else {
                                String label = line.substring(0, line.lastIndexOf('|')).strip();
                                wanted.add(line.substring(line.lastIndexOf('|') + 1).strip());
                                if (label.startsWith("☐")) {
                                    form.box(label.substring(1).strip());
                                } else {
                                    form.text(label);
                                }
                            }
                        });
        List<String> found = values(form);
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            if (!wanted.get(i).equals(found.get(i))) {
                wrong.add(
                        form.build().fields().get(i).label()
                                + ": "
                                + found.get(i)
                                + " instead of "
                                + wanted.get(i));
            }
        }
        return wrong;
    }

    private static List<String> values(FormFixture form) {
        return values(form, FormKind.LUMP_SUM);
    }

    private static List<String> values(FormFixture form, FormKind kind) {
        ReadForm read = form.build();
        FormMapping mapping = MappingSuggestionPolicy.suggest(read, form.headings(), kind);
        return read.fields().stream()
                .map(field -> mapping.of(field.id()).map(Binding::value).orElse("-"))
                .toList();
    }
}
