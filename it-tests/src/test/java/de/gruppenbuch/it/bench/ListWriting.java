package de.gruppenbuch.it.bench;

import de.gruppenbuch.reports.DownloadLevel;
import de.gruppenbuch.reports.list.ListWorkbook;
import java.io.IOException;
import java.io.OutputStream;
import java.util.OptionalDouble;

/** CPU time of writing a list to Excel, beside another way to write it. */
record ListWriting(String name, double most, Cpu.Work beside) implements Measure {

    private static final int ROWS = 100_000;
    private static final int WARM_UP = 3;

    /** POI's part is small and needs many lists until the compiler has seen it all. */
    private static final int WARM_UP_FRAMES = 150;

    /** Beside XML written by hand for this one list, at the same compression. */
    static ListWriting besideHandWritten() {
        return new ListWriting(
                "list-xlsx",
                1.10,
                () ->
                        HandWrittenSheet.write(
                                RegisterLines.of(ROWS),
                                OutputStream.nullOutputStream(),
                                DownloadLevel.USUAL));
    }

    /** Beside POI's SXSSF as it comes. */
    static ListWriting besideSxssf() {
        return new ListWriting(
                "list-xlsx-sxssf",
                0.5,
                () ->
                        PoiSheets.write(
                                RegisterLines.of(ROWS), OutputStream.nullOutputStream(), false));
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
        warmUp();
        return turns(effort.starts() * 2 + 1);
    }

    private static void warmUpFrames() throws IOException {
        for (int list = 0; list < WARM_UP_FRAMES; list++) {
            write(0);
        }
    }

    private void warmUp() {
        Cpu.milliseconds(ListWriting::warmUpFrames);
        turns(WARM_UP);
    }

    private Comparison turns(int times) {
        return Loop.inTurns(
                times, () -> Cpu.milliseconds(() -> write(ROWS)), () -> Cpu.milliseconds(beside));
    }

    static void write(int rows) throws IOException {
        ListWorkbook.write(
                RegisterLines.list(),
                RegisterLines.of(rows),
                OutputStream.nullOutputStream(),
                DownloadLevel.USUAL);
    }
}
