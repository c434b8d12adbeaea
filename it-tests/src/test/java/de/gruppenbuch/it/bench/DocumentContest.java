package de.gruppenbuch.it.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * CPU time of one document of the product beside another way to make it. All ways of a kind run in
 * turns in one program of the folder {@code bench}, which has the competing libraries; its answer
 * serves all lines of the table that are about the kind.
 *
 * @param beside name that the program gives to the other way
 * @param most largest ratio allowed, product to the other way
 */
record DocumentContest(String kind, String beside, double most) implements Measure {

    static final Path FOLDER = Path.of("..", "bench", "target");
    private static final String PRODUCT = "product";
    private static final int DOCUMENTS = 40;

    private static final Map<String, Map<String, Samples>> ANSWERS = new HashMap<>();

    @Override
    public String name() {
        return kind + "-form" + (beside.equals("limit") ? "" : "-" + beside);
    }

    @Override
    public Scale scale() {
        return Scale.MICROSECONDS;
    }

    @Override
    public OptionalDouble limit() {
        return OptionalDouble.of(most);
    }

    @Override
    public Comparison take(Stage stage, Effort effort) {
        Map<String, Samples> answers =
                ANSWERS.computeIfAbsent(
                        kind,
                        key ->
                                run(
                                        List.of(
                                                "de.gruppenbuch.bench.Contest",
                                                kind,
                                                String.valueOf(DOCUMENTS),
                                                String.valueOf(effort.starts() * 5),
                                                FOLDER.resolve("made").toString()),
                                        "-Xmx1g"));
        return Comparison.of(answers.get(PRODUCT), answers.get(beside));
    }

    /** Runs a program of the folder {@code bench}; answers the samples by name. */
    static Map<String, Samples> run(List<String> program, String heap) {
        try {
            Path log = Files.createTempFile("gruppenbuch-contest", ".log");
            String classpath =
                    FOLDER.resolve("classes")
                            + ":"
                            + Files.readString(FOLDER.resolve("bench.classpath"));
            List<String> command =
                    new ArrayList<>(
                            List.of(
                                    ProcessHandle.current().info().command().orElse("java"),
                                    heap,
                                    "-cp",
                                    classpath));
            command.addAll(program);
            Process process = new ProcessBuilder(command).redirectError(log.toFile()).start();
            List<String> lines =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> line.contains("\t"))
                            .toList();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(program + ": " + Files.readString(log));
            }
            Files.delete(log);
            Map<String, Samples> answers = new HashMap<>();
            lines.forEach(line -> answers.put(line.split("\t")[0], samples(line.split("\t")[1])));
            return answers;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Samples samples(String numbers) {
        return Samples.of(Arrays.stream(numbers.split(" ")).map(Double::valueOf).toList());
    }
}
