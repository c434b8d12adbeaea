package de.gruppenbuch.domain.tool;

import de.gruppenbuch.domain.shared.Sha256;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes single rows of the catalogue so that unchanged and locally changed rows stay as they are.
 */
final class CatalogueWriter {

    private final Connection connection;
    private final List<String> inserted = new ArrayList<>();
    private final List<String> updated = new ArrayList<>();
    private int kept;

    CatalogueWriter(Connection connection) {
        this.connection = connection;
    }

    CatalogueImport.Result result() {
        return new CatalogueImport.Result(inserted, updated, kept);
    }

    void writeTool(JsonObject tool) throws SQLException {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", tool.getString("id"));
        row.put("name", tool.getString("name"));
        row.put("category", tool.getString("category"));
        row.put("vendor", optional(tool, "vendor"));
        row.put("homepage", optional(tool, "homepage"));
        row.put("summary_de", tool.getJsonObject("summary").getString("de"));
        row.put("summary_en", tool.getJsonObject("summary").getString("en"));
        row.put("discontinued_on", day(optional(tool, "discontinuedOn")));
        row.put("shipped", without(tool, "offerings", "assessments"));
        write("tool", row);
    }

    void writeOffering(String toolId, JsonObject offering, int position) throws SQLException {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", offering.getString("id"));
        row.put("tool_id", toolId);
        row.put("name_de", offering.getJsonObject("name").getString("de"));
        row.put("name_en", offering.getJsonObject("name").getString("en"));
        row.put("generic", offering.getBoolean("generic"));
        row.put("position", position);
        row.put("shipped", without(offering, "proposal"));
        write("offering", row);
    }

    void writeProposals(JsonObject offering, CatalogueTexts texts) throws SQLException {
        for (Map.Entry<String, JsonValue> entry : offering.getJsonObject("proposal").entrySet()) {
            JsonObject proposal = entry.getValue().asJsonObject();
            LocalDate assessedOn = LocalDate.parse(proposal.getString("proposedOn"));
            CatalogueTexts.Evidence evidence = texts.evidence(offering, proposal);
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("id", offering.getString("id") + ":" + entry.getKey() + ":" + assessedOn);
            row.put("offering_id", offering.getString("id"));
            row.put("profile", entry.getKey());
            row.put("status", proposal.getString("status"));
            row.put("reasons", texts.reasons(proposal));
            row.put("conditions", texts.conditions(proposal));
            row.put("protection_level", optional(proposal, "protectionLevel"));
            row.put("evidence", proposal.getString("evidence"));
            row.put("assessed_on", assessedOn);
            row.put("valid_until", validUntil(proposal, assessedOn));
            row.put("assessor", "Gruppenbuch, Recherche");
            row.put("source_text_de", evidence.text().de());
            row.put("source_text_en", evidence.text().en());
            row.put("source_url", evidence.url());
            write("assessment", row);
        }
    }

    void writeVerdict(String toolId, JsonObject verdict, CatalogueTexts texts) throws SQLException {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", verdict.getString("id"));
        row.put("tool_id", toolId);
        row.put("offering_id", optional(verdict, "offeringId"));
        row.put("verdict", verdict.getString("verdict"));
        row.put("said_by", verdict.getString("assessor"));
        row.put("said_on", optional(verdict, "date"));
        row.put("text_de", verdict.getJsonObject("reasons").getString("de"));
        row.put("text_en", verdict.getJsonObject("reasons").getString("en"));
        row.put("source_url", CatalogueTexts.url(texts.source(verdict.getString("sourceId"))));
        write("third_party_verdict", row);
    }

    /**
     * Months of validity count from the day of the proposal; an ended or unassessed offering has
     * none.
     */
    private static LocalDate validUntil(JsonObject proposal, LocalDate assessedOn) {
        return proposal.isNull("validityMonths")
                ? null
                : assessedOn.plusMonths(proposal.getInt("validityMonths"));
    }

    private void write(String table, Map<String, Object> row) throws SQLException {
        row.put("shipped_hash", Sha256.of(row.toString()));
        String columns = String.join(", ", row.keySet());
        String marks = row.keySet().stream().map(column -> "?").collect(Collectors.joining(", "));
        String changes =
                row.keySet().stream()
                        .filter(column -> !column.equals("id"))
                        .map(column -> column + " = excluded." + column)
                        .collect(Collectors.joining(", "));
        String sql =
                "insert into "
                        + table
                        + " ("
                        + columns
                        + ") values ("
                        + marks
                        + ") on conflict (id) do update set "
                        + changes
                        + " where not "
                        + table
                        + ".locally_changed and "
                        + table
                        + ".shipped_hash <> excluded.shipped_hash returning (xmax = 0)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int index = 1;
            for (Object value : row.values()) {
                statement.setObject(index++, value);
            }
            try (ResultSet written = statement.executeQuery()) {
                if (written.next()) {
                    (written.getBoolean(1) ? inserted : updated).add(table + " " + row.get("id"));
                } else {
                    kept++;
                }
            }
        }
    }

    private static String without(JsonObject object, String... names) {
        JsonObjectBuilder result = Json.createObjectBuilder(object);
        for (String name : names) {
            result.remove(name);
        }
        return result.build().toString();
    }

    private static String optional(JsonObject object, String name) {
        return object.containsKey(name) && object.get(name) instanceof JsonString text
                ? text.getString()
                : null;
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
