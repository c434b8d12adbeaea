package de.gruppenbuch.web.api;

import de.gruppenbuch.domain.shared.RuleViolatedException;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.ProcessingException;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** The day in {@code {"day": "2026-12-01"}}; read by hand, since the whole body may be missing. */
final class GateDay {

    private GateDay() {}

    /**
     * @return null if no day is named
     * @throws ProcessingException if the body is no JSON object
     * @throws RuleViolatedException at {@code day} if it is no day
     */
    static LocalDate of(String body) {
        if (body == null || body.isBlank()) {
            return null;
        }
        JsonValue day = read(body).getOrDefault("day", JsonValue.NULL);
        if (day == JsonValue.NULL) {
            return null;
        }
        try {
            return LocalDate.parse(day instanceof JsonString text ? text.getString() : "");
        } catch (DateTimeParseException wrong) {
            throw new RuleViolatedException("day", "cost.gate.day");
        }
    }

    private static JsonObject read(String body) {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return reader.readObject();
        } catch (JsonException wrong) {
            throw new ProcessingException(wrong);
        }
    }
}
