package de.gruppenbuch.launcher.token;

import static de.gruppenbuch.launcher.console.Texts.text;

import de.gruppenbuch.launcher.Options;
import de.gruppenbuch.launcher.console.StartRefusedException;
import de.gruppenbuch.launcher.database.DataFolder;
import de.gruppenbuch.launcher.database.DatabaseAccess;
import de.gruppenbuch.launcher.database.ExternalDatabase;
import de.gruppenbuch.launcher.database.PrivatePostgres;
import de.gruppenbuch.launcher.database.Secrets;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** {@code bin/token EMAIL [--data DIR]}: prints a new bearer token, which is shown once. */
public final class TokenCommand {

    private TokenCommand() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream errors = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        try {
            out.println(run(List.of(arguments), System.getenv()));
        } catch (StartRefusedException e) {
            errors.println(e.getMessage());
            System.exit(1);
        }
    }

    static String run(List<String> arguments, Map<String, String> environment) {
        if (arguments.isEmpty() || arguments.get(0).startsWith("-")) {
            throw new StartRefusedException("token.usage");
        }
        Options options = Options.parse(arguments.subList(1, arguments.size()));
        DatabaseAccess database =
                ExternalDatabase.from(environment).orElseGet(() -> privateDatabase(options));
        try (Connection connection = database.connectAsApp()) {
            return new NewToken(connection, Clock.systemUTC(), text("token.label"))
                    .forEmail(arguments.get(0));
        } catch (SQLException e) {
            throw new StartRefusedException(e, "token.failed", e.getMessage());
        }
    }

    private static DatabaseAccess privateDatabase(Options options) {
        DataFolder data = DataFolder.open(options.data());
        return PrivatePostgres.accessOfRunning(data, new Secrets(data));
    }
}
