package de.gruppenbuch.it.bench;

import de.gruppenbuch.it.Folders;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Consumer;

/**
 * Measured in a Java of its own with a small heap; it fails where the heap is not enough.
 *
 * @param heap in MiB
 * @param prepare what the other Java needs, given the folder
 */
record SmallHeap(String name, double most, int heap, Consumer<Path> prepare) implements Measure {

    /** A million rows beside ten times a hundred thousand: the time grows with the rows alone. */
    static SmallHeap millionRows() {
        return new SmallHeap("list-million", 1.25, 32, folder -> {});
    }

    /** A hundred thousand rows read, beside POI's event reader that keeps nothing. */
    static SmallHeap reading() {
        return new SmallHeap("list-import", 1.5, 64, SmallHeap::saveList);
    }

    @Override
    public Scale scale() {
        return Scale.MILLISECONDS;
    }

    @Override
    public OptionalDouble limit() {
        return OptionalDouble.of(most);
    }

    @Override
    public Comparison take(Stage stage, Effort effort) {
        try {
            Path folder = Files.createTempDirectory("gruppenbuch-bench-list");
            try {
                prepare.accept(folder);
                return run(folder, effort.starts());
            } finally {
                Folders.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Comparison run(Path folder, int turns) throws IOException {
        List<String> command =
                List.of(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx" + heap + "m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SmallHeapProgram.class.getName(),
                        name,
                        folder.toString(),
                        String.valueOf(turns));
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("log").toFile())
                        .start();
        try {
            if (process.waitFor() != 0) {
                throw new IllegalStateException(
                        name + ": " + Files.readString(folder.resolve("log")));
            }
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return read(Files.readAllLines(folder.resolve(SmallHeapProgram.RESULT)));
    }

    private static Comparison read(List<String> lines) {
        List<Double> product = new ArrayList<>();
        List<Double> beside = new ArrayList<>();
        for (String line : lines) {
            String[] pair = line.split(" ", -1);
            product.add(Double.parseDouble(pair[0]));
            beside.add(Double.parseDouble(pair[1]));
        }
        return Comparison.of(Samples.of(product), Samples.of(beside));
    }

    private static void saveList(Path folder) {
        try (OutputStream out = Files.newOutputStream(folder.resolve(SmallHeapProgram.LIST))) {
            PoiSheets.write(RegisterLines.of(SmallHeapProgram.ROWS), out, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
