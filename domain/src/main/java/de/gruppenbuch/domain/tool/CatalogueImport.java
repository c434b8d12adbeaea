package de.gruppenbuch.domain.tool;

import de.gruppenbuch.domain.assessment.InputProblem;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Brings the shipped catalogue of tools into the database, as owner, after the migrations. Rows are
 * known by id: a row that did not change is left alone, a row that was changed locally is never
 * overwritten.
 */
public final class CatalogueImport {

    /**
     * What an import did.
     *
     * @param inserted new rows, as table and id
     * @param updated rows that the catalogue changed
     * @param kept how many stay as they are, because they are the same or were changed locally
     */
    public record Result(List<String> inserted, List<String> updated, int kept) {

        public Result {
            inserted = List.copyOf(inserted);
            updated = List.copyOf(updated);
        }
    }

    private final JsonObject catalogue;

    /** Reads the catalogue that comes with the software. */
    public CatalogueImport() {
        this(ShippedCatalogue.read());
    }

    /** Takes a catalogue from elsewhere; {@link #importInto} refuses it if anything is wrong. */
    public CatalogueImport(JsonObject catalogue) {
        this.catalogue = Objects.requireNonNull(catalogue, "catalogue");
    }

    /**
     * @param connection of the owner role; the import is one transaction
     * @throws CatalogueRefusedException if the catalogue has a mistake; the database is not touched
     * @throws SQLException if the database refuses; nothing is imported then, as with every other
     *     failure
     */
    public Result importInto(Connection connection) throws SQLException {
        List<InputProblem> problems = CatalogueCheckPolicy.problems(catalogue);
        if (!problems.isEmpty()) {
            throw new CatalogueRefusedException(problems);
        }
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
        int position = 0;
        for (JsonObject tool : catalogue.getJsonArray("tools").getValuesAs(JsonObject.class)) {
            writer.writeTool(tool);
            for (JsonObject offering :
                    tool.getJsonArray("offerings").getValuesAs(JsonObject.class)) {
                position += 10;
                Optional<CatalogueChanges.State> before = changes.state(offering.getString("id"));
                writer.writeOffering(tool.getString("id"), offering, position);
                writer.writeProposals(offering, texts);
                if (before.isPresent()) {
                    changes.record(offering.getString("id"), before.get());
                }
            }
            for (JsonObject verdict :
                    tool.getJsonArray("assessments").getValuesAs(JsonObject.class)) {
                writer.writeVerdict(tool.getString("id"), verdict, texts);
            }
        }
        return writer.result();
    }
}
