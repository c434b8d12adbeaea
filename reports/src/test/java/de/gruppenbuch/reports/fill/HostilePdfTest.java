package de.gruppenbuch.reports.fill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import de.gruppenbuch.domain.form.Answer;
import de.gruppenbuch.domain.form.FormField;
import de.gruppenbuch.domain.shared.RuleViolatedException;
import de.gruppenbuch.reports.fixture.HostilePdfFixture;
import de.gruppenbuch.reports.fixture.PdfFormFixture;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.commons.logging.LogFactory;
import org.apache.commons.logging.impl.NoOpLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that mean no good are refused with a reason, soon, and nothing else happens. */
class HostilePdfTest {

    private static final Map<String, HostilePdfFixture.Case> CASES = HostilePdfFixture.all();
    private static final int MUTATIONS = 100;

    static Stream<String> cases() {
        return CASES.keySet().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void isRefusedWithItsReason(String name) {
        HostilePdfFixture.Case hostile = CASES.get(name);

        QuickRefusal.check(hostile.key(), () -> FormFiles.read(hostile.content()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AFNumber_Format(2, 2, 0, 0, \" \\u20ac\", false);",
                "AFNumber_Keystroke(2, 2, 0, 0, \"\", true);AFRange_Validate(true,0,false,0);",
                "AFDate_FormatEx('dd.mm.yyyy')",
                "AFSimple_Calculate(\"SUM\", new Array (\"a\", \"b\"));",
                "AFSimple_Calculate(\"SUM\", [\"a\"])",
                "/** BVCALC a + b EVCALC **/ event.value=AFMakeNumber(getField(\"a\").value)"
                        + "+AFMakeNumber(getField(\"b\").value);",
                ""
            })
    void formsThatAddUpByThemselvesAreLetIn(String script) {
        assertThat(PdfScripts.harmless(script)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AFNumber_Format(2); app.alert(1)",
                "AFNumber_Format(eval(\"1\"))",
                "AFMergeChange(event)",
                "AFSimple_Calculate(\"SUM\", new Array(this.submitForm(\"x\")))",
                "event.value = getField(\"a\").value",
                "event.value=AFMakeNumber(getField(\"a\").value)+app.x",
                "event.value=1;app.alert(1)",
                "AFNumber_Format(2)/**/;function(){}"
            })
    void otherScriptsAreNot(String script) {
        assertThat(PdfScripts.harmless(script)).isFalse();
    }

    @Test
    @Timeout(5)
    void aLongScriptIsJudgedAtOnce() {
        assertThat(PdfScripts.harmless("AFNumber_Format(" + "1,".repeat(9_000) + ")")).isFalse();
        assertThat(PdfScripts.harmless("event.value=" + "(".repeat(19_000))).isFalse();
    }

    @Test
    void theLibraryTellsNoLogWhatStandsInFiles() {
        assertThat(LogFactory.getLog("org.apache.pdfbox.cos.COSObject"))
                .isInstanceOf(NoOpLog.class);
    }

    /** Bytes changed, cut out and doubled at places that the seed decides. */
    @Test
    void aDamagedFormIsReadOrRefused() {
        byte[] form = PdfFormFixture.application();
        for (int seed = 0; seed < MUTATIONS; seed++) {
            byte[] damaged = mutated(form, new Random(seed));
            assertThatNoException().as("seed %d", seed).isThrownBy(() -> readAndFill(damaged));
        }
    }

    private static void readAndFill(byte[] content) {
        try {
            Map<String, Answer> answers = new HashMap<>();
            for (FormField field : new PdfFormReader().read(content).fields()) {
                answers.put(field.id(), answer(field));
            }
            new PdfFormReader().filler(content).fill(answers);
        } catch (RuleViolatedException refused) {
            assertThat(refused.messageKey()).startsWith("form.file.");
        }
    }

    private static Answer answer(FormField field) {
        return switch (field.kind()) {
            case CHECK -> new Answer.Check(true);
            case CHOICE -> new Answer.Text(field.choices().isEmpty() ? "" : field.choices().get(0));
            case TEXT, DATE -> new Answer.Text("Łódź");
        };
    }

    private static byte[] mutated(byte[] form, Random random) {
        byte[] changed = form.clone();
        for (int i = 0; i < 1 + random.nextInt(12); i++) {
            int at = random.nextInt(changed.length);
            int length = Math.min(random.nextInt(40), changed.length - at);
            int from = random.nextInt(changed.length - length);
            if (random.nextBoolean()) {
                System.arraycopy(changed, from, changed, at, length);
            } else {
                changed[at] = (byte) random.nextInt(256);
            }
        }
        return changed;
    }
}
