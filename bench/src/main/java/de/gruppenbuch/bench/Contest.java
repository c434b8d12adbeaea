package de.gruppenbuch.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * Lets candidates make documents in turns, in an order that changes with each round, and prints the
 * CPU time of one document in microseconds, a line for each candidate: name, tab, samples.
 *
 * <p>Arguments: {@code word}, {@code excel} or {@code pdf}; documents a round; rounds; a folder for
 * one document of each candidate, to be looked at.
 */
public final class Contest {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /**
     * CPU time that each candidate gets beforehand, so that all are compiled as far as they get.
     */
    private static final double WARM_UP_MICROSECONDS = 5e6;

    private Contest() {}

    public static void main(String[] arguments) throws IOException {
        List<Candidate> candidates =
                switch (arguments[0]) {
                    case "word" -> WordCandidates.all();
                    case "excel" -> ExcelCandidates.all();
                    case "pdf" -> PdfCandidates.all();
                    default -> throw new IllegalArgumentException(arguments[0]);
                };
        int documents = Integer.parseInt(arguments[1]);
        int rounds = Integer.parseInt(arguments[2]);
        keepOne(candidates, Path.of(arguments[3]), arguments[0]);
        Map<String, List<Double>> samples = run(candidates, documents, rounds);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        samples.forEach((name, values) -> out.println(name + "\t" + words(values)));
    }

    private static Map<String, List<Double>> run(
            List<Candidate> candidates, int documents, int rounds) throws IOException {
        Map<String, List<Double>> samples = new LinkedHashMap<>();
        candidates.forEach(candidate -> samples.put(candidate.name(), new ArrayList<>()));
        for (Candidate candidate : candidates) {
            warmUp(candidate, documents);
        }
        for (int round = 0; round < rounds; round++) {
            List<Candidate> order = new ArrayList<>(candidates);
            Collections.shuffle(order, new Random(round));
            for (Candidate candidate : order) {
                System.gc();
                samples.get(candidate.name()).add(cost(candidate, documents));
            }
        }
        return samples;
    }

    private static void warmUp(Candidate candidate, int documents) throws IOException {
        double spent = 0;
        while (spent < WARM_UP_MICROSECONDS) {
            spent += cost(candidate, documents) * documents;
        }
    }

    private static double cost(Candidate candidate, int documents) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 17);
        long begin = THREADS.getCurrentThreadCpuTime();
        for (int number = 0; number < documents; number++) {
            out.reset();
            candidate.write(number, out);
        }
        return (THREADS.getCurrentThreadCpuTime() - begin) / 1e3 / documents;
    }

    private static void keepOne(List<Candidate> candidates, Path folder, String kind)
            throws IOException {
        Files.createDirectories(folder);
        String ending = Map.of("word", "docx", "excel", "xlsx", "pdf", "pdf").get(kind);
        for (Candidate candidate : candidates) {
            try (var out = Files.newOutputStream(folder.resolve(candidate.name() + "." + ending))) {
                candidate.write(7, out);
            }
        }
    }

    private static String words(List<Double> values) {
        return values.stream()
                .map(value -> String.format(Locale.ROOT, "%.3f", value))
                .reduce((one, other) -> one + " " + other)
                .orElseThrow();
    }
}
