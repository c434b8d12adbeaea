package de.gruppenbuch.it.bench;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Results as programs read them. */
final class ResultJson {

    private ResultJson() {}

    /** Replaces the file; its folder is created where it is missing. */
    static void write(List<Result> results, Path file) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        results.stream().map(ResultJson::toObject).forEach(list::add);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (JsonWriter writer =
                    Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                            .createWriter(Files.newBufferedWriter(file))) {
                writer.write(list.build());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonObject toObject(Result result) {
        return Json.createObjectBuilder()
                .add("name", result.name())
                .add("unit", result.unit())
                .add("median", result.median())
                .add("p95", result.p95())
                .add("ratio", orNull(result.ratio()))
                .add("limit", orNull(result.limit()))
                .build();
    }

    private static JsonValue orNull(BigDecimal number) {
        return number == null ? JsonValue.NULL : Json.createValue(number);
    }
}
