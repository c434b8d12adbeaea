package de.gruppenbuch.reports.fill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import de.gruppenbuch.domain.form.Answer;
import de.gruppenbuch.domain.form.FormField;
import de.gruppenbuch.domain.shared.RuleViolatedException;
import de.gruppenbuch.reports.fixture.ExcelFormFixture;
import de.gruppenbuch.reports.fixture.HostileExcelFixture;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks that mean no good are refused with a reason, soon, and nothing else happens. */
class HostileExcelTest {

    private static final Map<String, HostileExcelFixture.Case> CASES = HostileExcelFixture.all();
    private static final int MUTATIONS = 150;

    static Stream<String> cases() {
        return CASES.keySet().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void isRefusedWithItsReason(String name) {
        HostileExcelFixture.Case hostile = CASES.get(name);

        QuickRefusal.check(hostile.key(), () -> FormFiles.filler(hostile.content()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SUM(C12:C17)&amp;\" | DDE(x) [1]a!b\"",
                "SUM(Posten[Betrag])",
                "'Blatt | 1'!A1",
                "HYPERLINK(\"https://example.org\",\"Hinweise\")",
                "INDIRECT(\"C12\")",
                "SUM(A1:XFD1048576)",
                "_xlfn.XLOOKUP(A1,B1:B9,C1:C9)",
                "SUM("
            })
    void otherFormulasAreLetInAndNeverGetInTheWay(String formula) {
        byte[] form = HostileExcelFixture.withFormula(formula);
        FormFiller filler = new ExcelFormReader().filler(form);

        byte[] filled = filler.fill(Map.of("s1-C12", new Answer.Amount(100, "1,00")));

        assertThat(new ExcelFormReader().read(filled).fields()).isNotEmpty();
    }

    @Test
    void aSumThatNobodyHereCanWorkOutLosesItsOldValue() {
        byte[] form = HostileExcelFixture.withFormula("_xlfn.LET(x,C12,x)");
        FormFiller filler = new ExcelFormReader().filler(form);

        byte[] filled = filler.fill(Map.of("s1-C12", new Answer.Amount(100, "1,00")));

        FormOutline outline = new ExcelFormReader().outline(filled);
        assertThat(outline.toString()).contains("Summe").doesNotContain("0,00 €");
    }

    /** Bytes of the parts changed, cut out and doubled at places that the seed decides. */
    @Test
    void aDamagedWorkbookIsReadOrRefused() {
        List<byte[]> forms = List.of(ExcelFormFixture.named(), ExcelFormFixture.plain());
        for (int seed = 0; seed < MUTATIONS; seed++) {
            Random random = new Random(seed);
            byte[] damaged =
                    HostileExcelFixture.damaged(forms.get(seed % 2), part -> mutated(part, random));
            assertThatNoException().as("seed %d", seed).isThrownBy(() -> readAndFill(damaged));
        }
    }

    private static void readAndFill(byte[] content) {
        try {
            Map<String, Answer> answers = new HashMap<>();
            for (FormField field : FormFiles.read(content).fields()) {
                answers.put(field.id(), answer(field));
            }
            FormFiles.outline(FormFiles.filler(content).fill(answers));
        } catch (RuleViolatedException refused) {
            assertThat(refused.messageKey()).startsWith("form.file.");
        }
    }

    private static Answer answer(FormField field) {
        return switch (field.kind()) {
            case CHECK -> new Answer.Check(true);
            case CHOICE -> new Answer.Text(field.choices().get(0));
            case TEXT, DATE -> new Answer.Amount(123, "1,23");
        };
    }

    private static byte[] mutated(byte[] part, Random random) {
        byte[] changed = part.clone();
        for (int i = 0; i < random.nextInt(3) && changed.length > 0; i++) {
            int at = random.nextInt(changed.length);
            int length = Math.min(random.nextInt(30), changed.length - at);
            int from = random.nextInt(changed.length - length + 1);
            if (random.nextBoolean()) {
                System.arraycopy(
                        changed, Math.min(from, changed.length - length), changed, at, length);
            } else {
                changed[at] = (byte) (32 + random.nextInt(90));
            }
        }
        return changed;
    }
}
