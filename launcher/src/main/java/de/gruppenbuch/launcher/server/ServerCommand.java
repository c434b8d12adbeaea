package de.gruppenbuch.launcher.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of the application server. */
final class ServerCommand {

    /** Enough for two hundred people at once and a batch of exports; the container may say less. */
    private static final String HEAP = "-Xmx1g";

    private ServerCommand() {}

    static List<String> build(Path application, Path folder, int port) {
        List<String> command = new ArrayList<>();
        // An own session: Ctrl+C reaches the launcher alone, which ends the server, then the
        // database.
        command.add("setsid");
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        HEAP,
                        "-Djava.awt.headless=true",
                        "-Djava.net.preferIPv4Stack=true",
                        "-Duser.language=de",
                        "-Duser.country=DE",
                        "-Dfile.encoding=UTF-8",
                        "-Djava.io.tmpdir=" + folder));
        command.addAll(List.of("-jar", application.resolve("payara-micro.jar").toString()));
        command.addAll(List.of("--nohazelcast", "--disablephonehome"));
        command.addAll(List.of("--port", Integer.toString(port)));
        command.addAll(List.of("--contextroot", "/"));
        command.addAll(List.of("--deploy", application.resolve("gruppenbuch.war").toString()));
        command.addAll(
                List.of(
                        "--prebootcommandfile",
                        folder.resolve(ServerFolder.PREBOOT).toString(),
                        "--logproperties",
                        folder.resolve(ServerFolder.LOGGING).toString()));
        return command;
    }
}
