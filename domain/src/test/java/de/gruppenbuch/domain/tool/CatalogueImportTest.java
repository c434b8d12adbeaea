package de.gruppenbuch.domain.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.gruppenbuch.domain.TestDatabase;
import de.gruppenbuch.domain.tool.CatalogueImport.Result;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CatalogueImportTest {

    /** 29 tools, 49 offerings, an assessment of each for two profiles, 64 verdicts of others. */
    private static final int ROWS = 29 + 49 + 2 * 49 + 64;

    private final TestDatabase database = TestDatabase.create();

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void theFirstImportInsertsEverythingTheSecondNothing() throws SQLException {
        Result first = importShipped();
        assertThat(first.inserted()).hasSize(ROWS).contains("tool zoom", "offering zoom-basic");
        assertThat(first.updated()).isEmpty();
        assertThat(first.kept()).isZero();
        List<String> rows = read("select t::text from assessment t order by id");

        assertThat(importShipped()).isEqualTo(new Result(List.of(), List.of(), ROWS));
        assertThat(read("select t::text from assessment t order by id")).isEqualTo(rows);
    }

    @Test
    void aNewerCatalogueChangesWhatIsOldAndLeavesLocalChangesAlone() throws SQLException {
        importShipped();
        change(
                "update tool set name = 'alt', shipped_hash = 'alt' where id in ('zoom', 'signal');"
                        + " update tool set name = 'Unser Signal', locally_changed = true where id = 'signal'");

        assertThat(importShipped())
                .isEqualTo(new Result(List.of(), List.of("tool zoom"), ROWS - 1));
        assertThat(read("select name from tool where id in ('zoom', 'signal') order by id"))
                .containsExactly("Unser Signal", "Zoom");
    }

    @Test
    void rowsThatTheCatalogueDoesNotKnowStay() throws SQLException {
        importShipped();
        change(
                "insert into tool (id, name, category, summary_de, summary_en, shipped, shipped_hash,"
                        + " locally_changed) values ('own', 'Eigenes', 'MESSENGER', '', '', '{}', '', true)");

        importShipped();

        assertThat(read("select name from tool where id = 'own'")).containsExactly("Eigenes");
    }

    @Test
    void aBrokenCatalogueImportsNothing() throws SQLException {
        JsonObject shipped = ShippedCatalogue.json();
        JsonObject broken =
                Json.createObjectBuilder(shipped)
                        .add(
                                "tools",
                                Json.createArrayBuilder(shipped.getJsonArray("tools"))
                                        .add(Json.createObjectBuilder().add("id", "no name")))
                        .build();
        try (Connection owner = database.ownerConnection()) {
            CatalogueImport importing = new CatalogueImport(broken);
            assertThatThrownBy(() -> importing.importInto(owner))
                    .isInstanceOf(CatalogueRefusedException.class);
            assertThat(owner.getAutoCommit()).isTrue();
        }

        assertThat(read("select id from tool")).isEmpty();
    }

    @Test
    void aProposalKeepsRulesTextsDayAndWhatItRestsOn() throws SQLException {
        importShipped();

        assertThat(assessment("zoom-basic:GROUP:2026-11-23", "status"))
                .isEqualTo("ADVISED_AGAINST");
        assertThat(assessment("zoom-basic:GROUP:2026-11-23", "reasons"))
                .contains("\"code\":\"K1\"", "\"code\":\"K7\"", "für eigene Zwecke")
                .doesNotContain("L03");
        assertThat(assessment("zoom-basic:GROUP:2026-11-23", "valid_until"))
                .isEqualTo("2028-11-23");
        assertThat(assessment("zoom-basic:GROUP:2026-11-23", "source_text_de"))
                .startsWith("Vorschlag aus Recherche vom 23.11.2026, gestützt auf ")
                .endsWith("; aus der Quelle geschlossen, zu prüfen");
        assertThat(assessment("zoom-basic:GROUP:2026-11-23", "source_url")).startsWith("http");
    }

    @Test
    void conditionsOfTheJudgementComeBeforeThoseOfTheCategoryAndNoneTwice() throws SQLException {
        importShipped();

        assertThat(
                        read(
                                "select c ->> 'code' from assessment, json_array_elements(cast(conditions as json)) c"
                                        + " where id = 'zoom-pro:GROUP:2026-11-23'"))
                .startsWith("CND-TRANSFER-REVIEW")
                .contains("CND-E2EE-ON", "CND-PW-LOBBY", "CND-AGREEMENT")
                .doesNotHaveDuplicates();
    }

    @Test
    void anEndedToolHasNoDayOfExpiryAndAMissingSourceIsNamed() throws SQLException {
        importShipped();

        assertThat(assessment("skype:GROUP:2026-11-23", "valid_until")).isNull();
        assertThat(assessment("meebl:GROUP:2026-11-23", "source_text_de"))
                .isEqualTo(
                        "Vorschlag aus Recherche vom 23.11.2026; zum entscheidenden Punkt fehlt eine Quelle");
        assertThat(read("select said_on from third_party_verdict where id = 'zoom-2020-seed'"))
                .containsExactly("2020-04");
    }

    private Result importShipped() throws SQLException {
        try (Connection owner = database.ownerConnection()) {
            return new CatalogueImport().importInto(owner);
        }
    }

    private String assessment(String id, String column) throws SQLException {
        return read("select %s from assessment where id = '%s'".formatted(column, id)).get(0);
    }

    private List<String> read(String sql) throws SQLException {
        try (Connection connection = database.superuserConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = database.superuserConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
