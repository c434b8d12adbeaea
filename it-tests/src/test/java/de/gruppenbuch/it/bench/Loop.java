package de.gruppenbuch.it.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.DoubleSupplier;

/** Measures two things in turns. */
final class Loop {

    private Loop() {}

    /** A B A B …: whatever disturbs the machine disturbs both. */
    static Comparison inTurns(int times, DoubleSupplier product, DoubleSupplier beside) {
        List<Double> products = new ArrayList<>();
        List<Double> besides = new ArrayList<>();
        for (int turn = 0; turn < times; turn++) {
            products.add(product.getAsDouble());
            besides.add(beside.getAsDouble());
        }
        return Comparison.of(Samples.of(products), Samples.of(besides));
    }

    /** Everybody asks again as soon as the answer is there; comes back when all have ended. */
    static double perSecond(List<Exchange> everybody, Duration length) {
        ExecutorService threads = Executors.newFixedThreadPool(everybody.size());
        try {
            long begin = System.nanoTime();
            long end = begin + length.toNanos();
            long done =
                    everybody.stream()
                            .map(
                                    one ->
                                            CompletableFuture.supplyAsync(
                                                    () -> count(one, end), threads))
                            .toList()
                            .stream()
                            .mapToLong(CompletableFuture::join)
                            .sum();
            return done * 1e9 / (System.nanoTime() - begin);
        } finally {
            threads.shutdown();
        }
    }

    private static long count(Exchange exchange, long end) {
        long done = 0;
        do {
            exchange.perform();
            done++;
        } while (System.nanoTime() < end);
        return done;
    }
}
