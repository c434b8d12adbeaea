package de.gruppenbuch.it.bench;

import de.gruppenbuch.it.Distribution;
import de.gruppenbuch.it.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The product with its made-up world and the empty server beside it, each started when it is first
 * asked for.
 */
final class Stage implements AutoCloseable {

    /** Of every made-up person. */
    static final String PASSWORD = "Sonnenblume-Regenschirm-7";

    private final Path folder;
    private Distribution product;
    private EmptyServer empty;
    private boolean closed;
    private boolean kept;

    Stage() {
        try {
            this.folder = Files.createTempDirectory("gruppenbuch-bench");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized int productPort() {
        requireOpen();
        if (product == null) {
            product = Distribution.startDemo(folder.resolve("product"), PASSWORD);
        }
        return product.port();
    }

    synchronized int emptyPort() {
        requireOpen();
        if (empty == null) {
            empty = EmptyServer.start(folder.resolve("empty"));
        }
        return empty.port();
    }

    /** Stops what runs; its data stay for the next start. */
    synchronized void clear() {
        if (empty != null) {
            empty.close();
            empty = null;
        }
        if (product != null) {
            stopProduct();
            product = null;
        }
    }

    /** The logs tell why something went wrong; empty if all was stopped before it did. */
    synchronized Optional<Path> keepFolder() {
        kept = !closed;
        return kept ? Optional.of(folder) : Optional.empty();
    }

    @Override
    public synchronized void close() {
        closed = true;
        clear();
        if (!kept) {
            Folders.delete(folder);
        }
    }

    private void stopProduct() {
        try {
            product.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("stopped");
        }
    }
}
