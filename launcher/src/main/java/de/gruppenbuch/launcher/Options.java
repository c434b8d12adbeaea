package de.gruppenbuch.launcher;

import de.gruppenbuch.launcher.console.StartRefusedException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/**
 * What was asked for on the command line.
 *
 * @param demo whether the made-up contact points are wanted
 * @param port TCP port of the web pages, 1 to 65535
 * @param data folder of everything that is kept
 */
public record Options(boolean demo, int port, Path data) {

    static final int DEFAULT_PORT = 8080;
    static final Path DEFAULT_DATA = Path.of("data");

    public static Options parse(List<String> arguments) {
        boolean demo = false;
        int port = DEFAULT_PORT;
        Path data = DEFAULT_DATA;
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            String argument = rest.next();
            switch (argument) {
                case "--demo" -> demo = true;
                case "--port" -> port = port(value(argument, rest));
                case "--data" -> data = Path.of(value(argument, rest));
                default -> throw new StartRefusedException("option.unknown", argument);
            }
        }
        return new Options(demo, port, data.toAbsolutePath().normalize());
    }

    private static String value(String option, Iterator<String> rest) {
        if (rest.hasNext()) {
            String value = rest.next();
            if (!value.isBlank() && !value.startsWith("--")) {
                return value;
            }
        }
        throw new StartRefusedException("option.valueMissing", option);
    }

    private static int port(String value) {
        if (value.matches("\\d{1,5}")) {
            int port = Integer.parseInt(value);
            if (port >= 1 && port <= 65535) {
                return port;
            }
        }
        throw new StartRefusedException("option.port", value);
    }
}
