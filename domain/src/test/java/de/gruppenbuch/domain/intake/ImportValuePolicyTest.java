package de.gruppenbuch.domain.intake;

import static org.assertj.core.api.Assertions.assertThat;

import de.gruppenbuch.domain.group.MeetingMode;
import de.gruppenbuch.domain.group.Topic;
import de.gruppenbuch.domain.group.TopicKind;
import de.gruppenbuch.domain.shared.LocalText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportValuePolicyTest {

    private static final List<Topic> TOPICS =
            List.of(
                    topic("ADDICTION", "Suchterkrankungen", "Addiction"),
                    topic("SENSORY", "Hör-, Seh- und Sprachbehinderungen", "Impairments"),
                    topic("TUMOR", "Tumorerkrankungen", "Tumours"),
                    topic("MUSCULO", "Krankheiten des Skeletts", "Skeleton"),
                    topic("NEURO", "Krankheiten des Nervensystems", "Nerves"));

    @ParameterizedTest
    @CsvSource({
        "01067, 01067",
        "1067, 01067",
        "D-44137, 44137",
        "D 44137, 44137",
        "'44137,00', 44137",
        "123, 123",
        "Dortmund, Dortmund"
    })
    void thePostalCodeGetsItsZeroBack(String cell, String read) {
        assertThat(ImportValuePolicy.postalCode(cell)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({
        "Vor Ort, ON_SITE",
        "Präsenz, ON_SITE",
        "ONLINE, ONLINE",
        "hybrid, BOTH",
        "Beides, BOTH",
        "online / vor Ort, "
    })
    void wordsForMeetingsAreKnown(String cell, MeetingMode mode) {
        assertThat(ImportValuePolicy.meetingMode(cell).orElse(null)).isEqualTo(mode);
    }

    @ParameterizedTest
    @CsvSource({
        "Ute Ulrich, Ute, Ulrich",
        "'Ulrich, Ute', Ute, Ulrich",
        "Frau Dr. Ute Ulrich, Dr. Ute, Ulrich",
        "Anna Maria von der Heide, Anna Maria, von der Heide",
        "Ulrich, '', Ulrich",
        "von Beispiel, von, Beispiel"
    })
    void aPersonIsTakenApart(String cell, String first, String last) {
        assertThat(ImportValuePolicy.person(cell)).containsExactly(first, last);
    }

    @ParameterizedTest
    @CsvSource({
        "Suchterkrankungen, ADDICTION",
        "addiction, ADDICTION",
        "TUMOR, TUMOR",
        "Sucht, ADDICTION",
        "'Hör-, Seh- und Sprachbehinderungen', SENSORY",
        "Hoer- Seh- und Sprachbehinderungen, SENSORY",
        "Krankheiten, ",
        "Such, ",
        "Depression, "
    })
    void aTopicIsFoundByItsNameOrTheOnlyOneThatBeginsLikeIt(String cell, String code) {
        assertThat(ImportValuePolicy.topic(cell, TOPICS).orElse(null)).isEqualTo(code);
    }

    @Test
    void aCopiedLinkIsAnAddress() {
        assertThat(ImportValuePolicy.email("mailto:ute@gruppe.example"))
                .isEqualTo("ute@gruppe.example");
    }

    private static Topic topic(String code, String german, String english) {
        return new Topic(code, TopicKind.HEALTH, new LocalText(german, english));
    }
}
