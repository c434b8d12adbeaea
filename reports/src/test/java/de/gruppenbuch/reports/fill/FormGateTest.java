package de.gruppenbuch.reports.fill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import de.gruppenbuch.domain.form.FormFormat;
import de.gruppenbuch.reports.office.HostileFixture;
import de.gruppenbuch.reports.office.PackageFixture;
import de.gruppenbuch.reports.office.Refusal;
import de.gruppenbuch.reports.office.WordXml;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Hostile and broken files are the normal case. */
class FormGateTest {

    /** What only the readers of PDF and Excel can tell; see {@code HostilePdfTest}. */
    private static final EnumSet<Refusal> OF_READERS =
            EnumSet.of(Refusal.SCRIPT, Refusal.ACTION, Refusal.DYNAMIC, Refusal.NO_FIELDS);

    static Stream<HostileFixture.Case> hostile() {
        return StreamSupport.stream(HostileFixture.all().spliterator(), false);
    }

    /** The first parse loads the classes, which no upload pays again. */
    @BeforeAll
    static void warmUp() {
        FormGate.check(HostileFixture.good().bytes());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void isRefusedSoonAndWithLittleMemory(HostileFixture.Case bad) {
        QuickRefusal.check(bad.reason().key(), () -> FormGate.check(bad.content()));
    }

    @Test
    void everyReasonIsTried() {
        assertThat(hostile().map(HostileFixture.Case::reason).distinct())
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(OF_READERS));
    }

    @Test
    void goodFilesGetInByTheirContent() {
        byte[] pdf = "%PDF-1.7\n/Encryption of pictures\n%%EOF".getBytes(StandardCharsets.US_ASCII);

        assertThat(FormGate.check(HostileFixture.good().bytes())).isEqualTo(FormFormat.WORD);
        assertThat(FormGate.check(PackageFixture.excel("").bytes())).isEqualTo(FormFormat.EXCEL);
        assertThat(FormGate.check(pdf)).isEqualTo(FormFormat.PDF);
    }

    @Test
    void whatAuthorsLeaveInGoodFormsDoesNoHarm() {
        String main = "word/document.xml";
        PackageFixture form =
                PackageFixture.word(
                        WordXml.p(WordXml.field("HYPERLINK \"https://example.org\"", "Seite"))
                                + WordXml.p(WordXml.field("MACROBUTTON NoMacro [Name]", "[Name]"))
                                + WordXml.p(WordXml.field("PAGE", "1")));
        form.relateOutside(main, "hyperlink", "https://example.org/merkblatt.pdf");
        form.relateOutside(main, "hyperlink", "mailto:info@example.org");
        form.relateOutside("word/settings.xml", "attachedTemplate", "Normal.dotm");
        form.relateOutside(
                "word/settings.xml", "attachedTemplate", "file:///C:\\Vorlagen\\Antrag.dotx");
        form.file("docProps/thumbnail.jpeg", new byte[] {(byte) 0xff, (byte) 0xd8});

        assertThatCode(() -> FormGate.check(form.bytes())).doesNotThrowAnyException();
    }
}
