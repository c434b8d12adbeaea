package de.gruppenbuch.it.bench;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultFilesTest {

    private static final List<Result> RESULTS =
            List.of(
                    SampleMeasure.of(
                                    "start-up",
                                    Scale.SECONDS,
                                    Comparison.of(Samples.of(12.5), Samples.of(10)))
                            .limitedTo(3)
                            .result(),
                    SampleMeasure.of(
                                    "group-list-rate",
                                    Scale.PER_SECOND,
                                    Comparison.of(Samples.of(100), Samples.of(1234)))
                            .limitedTo(10)
                            .result(),
                    SampleMeasure.of(
                                    "alone",
                                    Scale.MILLISECONDS,
                                    new Comparison(Samples.of(7), Optional.empty()))
                            .result());

    @TempDir private Path folder;

    @Test
    void theTableHasItsColumnsInLineAndMarksWhatExceedsItsLimit() {
        assertThat(ResultTable.format(RESULTS))
                .isEqualTo(
                        """
                        name             unit  median     p95  ratio    limit
                        start-up         s      12.50   12.50   1.25     3.00
                        group-list-rate  1/s   100.00  100.00  12.34  10.00 !
                        alone            ms      7.00    7.00      –        –
                        """);
    }

    @Test
    void theFileIsAListWithTheNumbersOfTheTable() throws IOException {
        Path file = folder.resolve("new").resolve("bench.json");

        ResultJson.write(RESULTS, file);

        JsonArray list = read(file);
        assertThat(list).hasSize(3);
        JsonObject first = list.getJsonObject(0);
        assertThat(first.keySet())
                .containsExactly("name", "unit", "median", "p95", "ratio", "limit");
        assertThat(first.getString("name")).isEqualTo("start-up");
        assertThat(first.getString("unit")).isEqualTo("s");
        assertThat(first.getJsonNumber("median").doubleValue()).isEqualTo(12.5);
        assertThat(first.getJsonNumber("ratio").doubleValue()).isEqualTo(1.25);
        assertThat(first.getJsonNumber("limit").doubleValue()).isEqualTo(3);
    }

    @Test
    void whatIsNotThereIsNullInTheFile() throws IOException {
        Path file = folder.resolve("bench.json");

        ResultJson.write(RESULTS, file);

        JsonObject alone = read(file).getJsonObject(2);
        assertThat(alone.get("ratio")).isEqualTo(JsonValue.NULL);
        assertThat(alone.get("limit")).isEqualTo(JsonValue.NULL);
    }

    @Test
    void anOlderFileIsReplaced() throws IOException {
        Path file = folder.resolve("bench.json");
        ResultJson.write(RESULTS, file);

        ResultJson.write(RESULTS.subList(0, 1), file);

        assertThat(read(file)).hasSize(1);
    }

    private static JsonArray read(Path file) throws IOException {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(file))) {
            return reader.readArray();
        }
    }
}
