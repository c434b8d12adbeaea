package de.gruppenbuch.it.bench;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;

/** Takes the measures, prints the table, writes the file. */
final class Bench {

    /** The page about benchmarks, seen from the module's folder. */
    static final Path PAGE = Path.of("..", "docs", "benchmarks.md");

    private static final Path FILE = Path.of("..", "target", "bench.json");

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final PrintStream progress = new PrintStream(System.err, true, StandardCharsets.UTF_8);

    private Bench() {}

    /** Ends with 1 when a ratio exceeds its limit, with 2 when a name is unknown. */
    public static void main(String[] arguments) {
        System.exit(new Bench().run(List.of(arguments)));
    }

    private int run(List<String> arguments) {
        BenchOptions options;
        try {
            options = BenchOptions.parse(arguments, Measures.all());
        } catch (IllegalArgumentException unknown) {
            progress.println(
                    "„"
                            + unknown.getMessage()
                            + "“ kennt bin/bench nicht. Es gibt --quick, --docs und: "
                            + Measures.all().stream()
                                    .map(Measure::name)
                                    .collect(Collectors.joining(", ")));
            return 2;
        }
        List<Result> results = take(options);
        String run = Machine.facts(Clock.systemUTC()) + "\n" + ResultTable.format(results);
        out.print(run);
        ResultJson.write(results, FILE);
        if (options.docs()) {
            DocsPage.update(PAGE, run);
        }
        return results.stream().anyMatch(Result::exceedsLimit) ? 1 : 0;
    }

    private List<Result> take(BenchOptions options) {
        try (Stage stage = new Stage()) {
            // Also after Ctrl+C nothing stays behind.
            Runtime.getRuntime().addShutdownHook(new Thread(stage::close, "stop"));
            return take(options, stage);
        }
    }

    private List<Result> take(BenchOptions options, Stage stage) {
        List<Result> results = new ArrayList<>();
        try {
            for (Measure measure : options.measures()) {
                progress.println("Gemessen wird " + measure.name() + " …");
                results.add(Result.of(measure, measure.take(stage, options.effort())));
            }
        } catch (IllegalStateException | UncheckedIOException | CompletionException e) {
            stage.keepFolder()
                    .ifPresent(
                            folder ->
                                    progress.println(
                                            "Abgebrochen; die Protokolle bleiben im Ordner "
                                                    + folder));
            throw e;
        }
        return results;
    }
}
