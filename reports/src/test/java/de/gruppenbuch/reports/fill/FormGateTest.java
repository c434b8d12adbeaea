package de.gruppenbuch.reports.fill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.gruppenbuch.domain.form.FormFormat;
import de.gruppenbuch.domain.shared.RuleViolatedException;
import de.gruppenbuch.reports.office.HostileFixture;
import de.gruppenbuch.reports.office.PackageFixture;
import de.gruppenbuch.reports.office.Refusal;
import de.gruppenbuch.reports.office.WordXml;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.management.JMException;
import javax.management.ObjectName;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Hostile and broken files are the normal case. */
class FormGateTest {

    private static final Duration SOON = Duration.ofSeconds(2);
    private static final long LITTLE = 64L << 20;

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
        long memory = allocated();
        long time = CpuTime.now();

        RuleViolatedException refusal =
                catchThrowableOfType(
                        RuleViolatedException.class, () -> FormGate.check(bad.content()));

        Duration taken = CpuTime.since(time);
        assertThat(refusal).as("refusal").isNotNull();
        assertThat(refusal.messageKey()).isEqualTo(bad.reason().key());
        assertThat(refusal.field()).isEqualTo("file");
        assertThat(taken).isLessThan(SOON);
        assertThat(allocated() - memory).isLessThan(LITTLE);
    }

    @Test
    void everyReasonIsTried() {
        assertThat(hostile().map(HostileFixture.Case::reason).distinct())
                .containsExactlyInAnyOrder(Refusal.values());
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

    private static long allocated() {
        try {
            ObjectName threads = new ObjectName(ManagementFactory.THREAD_MXBEAN_NAME);
            Object[] own = {Thread.currentThread().getId()};
            String[] types = {"long"};
            return (long)
                    ManagementFactory.getPlatformMBeanServer()
                            .invoke(threads, "getThreadAllocatedBytes", own, types);
        } catch (JMException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
