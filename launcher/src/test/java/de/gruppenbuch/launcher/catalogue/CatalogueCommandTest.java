package de.gruppenbuch.launcher.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.gruppenbuch.launcher.console.StartRefusedException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueCommandTest {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @TempDir private Path folder;

    @Test
    void aCatalogueWithoutMistakesIsCheckedWithoutADatabase() throws IOException {
        assertThat(run(file(shipped()), "--check")).isZero();
        assertThat(printed()).isEqualTo("Der Katalog hat keine Fehler. Übernommen wurde nichts.\n");
    }

    @Test
    void everyMistakeIsPrintedAndTheCommandEndsWithTwo() throws IOException {
        String broken =
                shipped()
                        .replace("\"OWN_PURPOSES\",\n", "\"MAYBE\",\n")
                        .replace("\"asOf\": \"2021-11\"", "\"asOf\": \"2021-13\"");

        assertThat(run(file(broken))).isEqualTo(2);
        assertThat(printed())
                .startsWith("Der Katalog wurde nicht übernommen. Fehler: ")
                .contains("tools[zoom].offerings[zoom-basic].answers.L03.value\n  de: „MAYBE“")
                .contains("answers.L03.asOf\n  de: „2021-13“ ist kein Datum")
                .contains("  en: “2021-13” is no date");
    }

    @Test
    void whatIsNoJsonIsRefusedInOneSentence() throws IOException {
        Path file = file("{no json");

        assertThatThrownBy(() -> run(file))
                .isInstanceOf(StartRefusedException.class)
                .hasMessageStartingWith("Die Datei „" + file + "“ ist kein lesbares JSON");
        assertThatThrownBy(() -> run(folder.resolve("missing.json")))
                .isInstanceOf(StartRefusedException.class);
    }

    private int run(Path file, String... options) {
        List<String> arguments = new ArrayList<>(List.of(file.toString()));
        arguments.addAll(List.of(options));
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        return new CatalogueCommand(out, Map.of()).run(arguments);
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("tools.json"), content);
    }

    private static String shipped() throws IOException {
        try (InputStream stream =
                CatalogueCommandTest.class.getResourceAsStream("/catalogue/tools.json")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
