package de.gruppenbuch.it.bench;

import de.gruppenbuch.reports.list.SheetReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;

/** Runs in a Java with a small heap and leaves a line for each turn: product, beside. */
final class SmallHeapProgram {

    static final String RESULT = "result";
    static final String LIST = "list.xlsx";
    static final int ROWS = 100_000;

    private static final int WARM_UP = 1;
    private static final int TIMES = 10;
    private static final int MOST_ROWS = 200_000;

    private SmallHeapProgram() {}

    /**
     * @param arguments name of the measure, folder, turns
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[1]);
        Path list = folder.resolve(LIST);
        boolean reading = arguments[0].equals(SmallHeap.reading().name());
        List<String> lines =
                reading
                        ? turns(
                                Integer.parseInt(arguments[2]) + 2,
                                () -> Cpu.milliseconds(() -> read(list)),
                                () -> Cpu.milliseconds(() -> PoiEvents.read(list)))
                        : turns(
                                Integer.parseInt(arguments[2]),
                                () -> Cpu.milliseconds(() -> ListWriting.write(ROWS * TIMES)),
                                () -> TIMES * Cpu.milliseconds(() -> ListWriting.write(ROWS)));
        Files.write(folder.resolve(RESULT), lines);
    }

    private static List<String> turns(int times, DoubleSupplier product, DoubleSupplier beside) {
        List<String> lines = new ArrayList<>();
        for (int turn = -WARM_UP; turn < times; turn++) {
            String line = product.getAsDouble() + " " + beside.getAsDouble();
            if (turn >= 0) {
                lines.add(line);
            }
        }
        return lines;
    }

    /** As somebody who takes every value. */
    private static void read(Path list) {
        long[] letters = new long[1];
        SheetReader.read(
                list,
                MOST_ROWS,
                row -> {
                    for (int column = 0; column < row.width(); column++) {
                        letters[0] += row.text(column).length();
                    }
                });
        if (letters[0] < ROWS) {
            throw new IllegalStateException("not read");
        }
    }
}
