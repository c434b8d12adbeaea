package de.gruppenbuch.domain.tool;

import de.gruppenbuch.domain.assessment.Criterion;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Notes what an update changes in an offering, so that contact points with an own assessment see it
 * instead of being overwritten.
 */
final class CatalogueChanges {

    /** Shipped answers and status per profile at one moment. */
    record State(AnswerSheet answers, Map<String, String> statuses) {}

    private final Connection connection;

    CatalogueChanges(Connection connection) {
        this.connection = connection;
    }

    /** Empty for an offering that is not known yet. */
    Optional<State> state(String offeringId) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select shipped from offering where id = ?")) {
            statement.setString(1, offeringId);
            try (ResultSet row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(
                                new State(
                                        AnswerSheet.ofShipped(row.getString(1)),
                                        statuses(offeringId)))
                        : Optional.empty();
            }
        }
    }

    private Map<String, String> statuses(String offeringId) throws SQLException {
        Map<String, String> result = new TreeMap<>();
        try (PreparedStatement statement =
                connection.prepareStatement(
                        "select distinct on (profile) profile, status from assessment"
                                + " where offering_id = ? and contact_point_id is null"
                                + " order by profile, assessed_on desc")) {
            statement.setString(1, offeringId);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    result.put(rows.getString(1), rows.getString(2));
                }
            }
        }
        return result;
    }

    /** Writes one row if anything differs from before. */
    void record(String offeringId, State before) throws SQLException {
        Optional<State> after = state(offeringId);
        if (after.isEmpty()) {
            return;
        }
        JsonArray statuses = statusChanges(before, after.get());
        JsonArray answers = answerChanges(before.answers(), after.get().answers());
        if (statuses.isEmpty() && answers.isEmpty()) {
            return;
        }
        JsonObject what =
                Json.createObjectBuilder()
                        .add("statuses", statuses)
                        .add("answers", answers)
                        .build();
        try (PreparedStatement statement =
                connection.prepareStatement(
                        "insert into catalogue_change (offering_id, what) values (?, ?)")) {
            statement.setString(1, offeringId);
            statement.setString(2, what.toString());
            statement.executeUpdate();
        }
    }

    private static JsonArray statusChanges(State before, State after) {
        JsonArrayBuilder result = Json.createArrayBuilder();
        after.statuses()
                .forEach(
                        (profile, status) -> {
                            String old = before.statuses().getOrDefault(profile, "");
                            if (!old.equals(status)) {
                                result.add(
                                        Json.createObjectBuilder()
                                                .add("profile", profile)
                                                .add("before", old)
                                                .add("after", status));
                            }
                        });
        return result.build();
    }

    private static JsonArray answerChanges(AnswerSheet before, AnswerSheet after) {
        JsonArrayBuilder result = Json.createArrayBuilder();
        for (Criterion criterion : Criterion.values()) {
            if (!before.get(criterion).equals(after.get(criterion))) {
                result.add(
                        Json.createObjectBuilder()
                                .add("criterion", criterion.name())
                                .add("before", before.value(criterion))
                                .add("after", after.value(criterion)));
            }
        }
        return result.build();
    }
}
