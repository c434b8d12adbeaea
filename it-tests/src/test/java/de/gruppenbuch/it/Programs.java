package de.gruppenbuch.it;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Programs that the tests need and that {@code bin/test} installs. */
public final class Programs {

    private Programs() {}

    /** Where the program lies, from the search path of the shell. */
    public static Path path(String name) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(name + " is missing: run bin/test"));
    }
}
