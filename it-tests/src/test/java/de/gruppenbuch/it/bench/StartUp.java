package de.gruppenbuch.it.bench;

import java.util.OptionalDouble;
import java.util.function.ToIntFunction;

/**
 * From the command to the first page: launcher, database, server and application, with data that
 * are already there, beside the same server with an empty page.
 */
final class StartUp implements Measure {

    private static final double BILLION = 1e9;
    private static final String FIRST_PAGE = "/anmelden";

    @Override
    public String name() {
        return "start-up";
    }

    @Override
    public Scale scale() {
        return Scale.SECONDS;
    }

    @Override
    public OptionalDouble limit() {
        return OptionalDouble.of(3);
    }

    /** The first start of each makes its data and does not count. */
    @Override
    public Comparison take(Stage stage, Effort effort) {
        start(stage, Stage::productPort, FIRST_PAGE);
        start(stage, Stage::emptyPort, EmptyApplication.PAGE);
        return Loop.inTurns(
                effort.starts(),
                () -> start(stage, Stage::productPort, FIRST_PAGE),
                () -> start(stage, Stage::emptyPort, EmptyApplication.PAGE));
    }

    private static double start(Stage stage, ToIntFunction<Stage> server, String firstPage) {
        stage.clear();
        long begin = System.nanoTime();
        new Session(server.applyAsInt(stage)).page(firstPage);
        double seconds = (System.nanoTime() - begin) / BILLION;
        stage.clear();
        return seconds;
    }
}
