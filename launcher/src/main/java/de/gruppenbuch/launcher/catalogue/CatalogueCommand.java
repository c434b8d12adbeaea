package de.gruppenbuch.launcher.catalogue;

import static de.gruppenbuch.launcher.console.Texts.text;

import de.gruppenbuch.domain.assessment.InputProblem;
import de.gruppenbuch.domain.tool.CatalogueCheckPolicy;
import de.gruppenbuch.domain.tool.CatalogueImport;
import de.gruppenbuch.launcher.Options;
import de.gruppenbuch.launcher.console.StartRefusedException;
import de.gruppenbuch.launcher.database.DataFolder;
import de.gruppenbuch.launcher.database.DatabaseAccess;
import de.gruppenbuch.launcher.database.ExternalDatabase;
import de.gruppenbuch.launcher.database.PrivatePostgres;
import de.gruppenbuch.launcher.database.Secrets;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * {@code bin/catalogue FILE [--check] [--data DIR]}: checks a catalogue of tools and, without
 * {@code --check}, takes it over as owner of the tables. A file with mistakes changes nothing; all
 * of them are printed and the command ends with 2.
 */
public final class CatalogueCommand {

    private static final int FINE = 0;
    private static final int REFUSED = 1;
    private static final int MISTAKES = 2;

    private final PrintStream out;
    private final Map<String, String> environment;

    CatalogueCommand(PrintStream out, Map<String, String> environment) {
        this.out = out;
        this.environment = environment;
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream errors = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        try {
            System.exit(new CatalogueCommand(out, System.getenv()).run(List.of(arguments)));
        } catch (StartRefusedException e) {
            errors.println(e.getMessage());
            System.exit(REFUSED);
        }
    }

    int run(List<String> arguments) {
        if (arguments.isEmpty() || arguments.get(0).startsWith("-")) {
            throw new StartRefusedException("catalogue.usage");
        }
        List<String> rest = new ArrayList<>(arguments.subList(1, arguments.size()));
        boolean checkOnly = rest.remove("--check");
        Options options = Options.parse(rest);
        JsonObject catalogue = read(Path.of(arguments.get(0)));
        List<InputProblem> problems = CatalogueCheckPolicy.problems(catalogue);
        if (!problems.isEmpty()) {
            tell(problems);
            return MISTAKES;
        }
        if (checkOnly) {
            out.println(text("catalogue.fine"));
            return FINE;
        }
        tell(importInto(options, new CatalogueImport(catalogue)));
        return FINE;
    }

    private static JsonObject read(Path file) {
        try (JsonReader reader = Json.createReader(Files.newInputStream(file))) {
            return reader.readObject();
        } catch (IOException e) {
            throw new StartRefusedException(e, "data.notReadable", file);
        } catch (JsonException e) {
            throw new StartRefusedException(e, "catalogue.noJson", file, e.getMessage());
        }
    }

    private CatalogueImport.Result importInto(Options options, CatalogueImport catalogue) {
        DatabaseAccess database =
                ExternalDatabase.from(environment).orElseGet(() -> privateDatabase(options));
        try (Connection owner = database.connectAsOwner()) {
            return catalogue.importInto(owner);
        } catch (SQLException e) {
            throw new StartRefusedException(e, "catalogue.failed", e.getMessage());
        }
    }

    private static DatabaseAccess privateDatabase(Options options) {
        DataFolder data = DataFolder.open(options.data());
        return PrivatePostgres.accessOfRunning(data, new Secrets(data));
    }

    private void tell(List<InputProblem> problems) {
        out.println(text("catalogue.mistakes", problems.size()));
        for (InputProblem problem : problems) {
            out.println(problem.field());
            out.println("  de: " + problem.text().de());
            out.println("  en: " + problem.text().en());
        }
    }

    private void tell(CatalogueImport.Result result) {
        result.inserted().forEach(row -> out.println(text("catalogue.row.inserted", row)));
        result.updated().forEach(row -> out.println(text("catalogue.row.updated", row)));
        out.println(
                text(
                        "catalogue.done",
                        result.inserted().size(),
                        result.updated().size(),
                        result.kept()));
    }
}
