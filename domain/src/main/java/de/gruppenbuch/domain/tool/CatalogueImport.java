package de.gruppenbuch.domain.tool;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;

/**
 * Brings the shipped catalogue of tools into the database, as owner, after the migrations. Rows are
 * known by id: a row that did not change is left alone, a row that was changed locally is never
 * overwritten.
 */
public final class CatalogueImport {

    static final String RESOURCE = "/catalogue/tools.json";

    /**
     * @param inserted new rows, updated changed rows, kept rows that stay as they are
     */
    public record Result(int inserted, int updated, int kept) {

        Result plus(Result other) {
            return new Result(
                    inserted + other.inserted, updated + other.updated, kept + other.kept);
        }
    }

    private final JsonObject catalogue;

    /** Reads the catalogue that comes with the software. */
    public CatalogueImport() {
        this(readShipped());
    }

    CatalogueImport(JsonObject catalogue) {
        this.catalogue = Objects.requireNonNull(catalogue, "catalogue");
    }

    /**
     * @param connection of the owner role; the import is one transaction
     * @throws SQLException if the database refuses; nothing is imported then, as with every other
     *     failure
     */
    public Result importInto(Connection connection) throws SQLException {
        boolean autoCommit = connection.getAutoCommit();
        connection.setAutoCommit(false);
        boolean complete = false;
        try {
            Result result =
                    importAll(new CatalogueWriter(connection), new CatalogueChanges(connection));
            connection.commit();
            complete = true;
            return result;
        } finally {
            if (!complete) {
                connection.rollback();
            }
            connection.setAutoCommit(autoCommit);
        }
    }

    private Result importAll(CatalogueWriter writer, CatalogueChanges changes) throws SQLException {
        CatalogueTexts texts = new CatalogueTexts(catalogue);
        Result result = new Result(0, 0, 0);
        int position = 0;
        for (JsonObject tool : catalogue.getJsonArray("tools").getValuesAs(JsonObject.class)) {
            result = result.plus(writer.writeTool(tool));
            for (JsonObject offering :
                    tool.getJsonArray("offerings").getValuesAs(JsonObject.class)) {
                position += 10;
                Optional<CatalogueChanges.State> before = changes.state(offering.getString("id"));
                result =
                        result.plus(writer.writeOffering(tool.getString("id"), offering, position));
                result = result.plus(writer.writeProposals(offering, texts));
                if (before.isPresent()) {
                    changes.record(offering.getString("id"), before.get());
                }
            }
            for (JsonObject verdict :
                    tool.getJsonArray("assessments").getValuesAs(JsonObject.class)) {
                result = result.plus(writer.writeVerdict(tool.getString("id"), verdict, texts));
            }
        }
        return result;
    }

    static JsonObject readShipped() {
        try (InputStream stream = CatalogueImport.class.getResourceAsStream(RESOURCE);
                JsonReader reader = Json.createReader(stream)) {
            return reader.readObject();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
