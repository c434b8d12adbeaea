package de.gruppenbuch.launcher;

import de.gruppenbuch.launcher.console.StartRefusedException;
import de.gruppenbuch.launcher.console.Texts;
import de.gruppenbuch.launcher.database.Secrets;
import java.io.PrintStream;
import java.util.List;

/** The made-up contact points: who can sign in, and with which password. */
final class Demo {

    private static final String PASSWORD = "demo.password";

    private static final List<String> ROLES =
            List.of("operator", "admin", "staff", "lead", "neighbour");

    private final Secrets secrets;
    private final String wanted;

    /**
     * @param wanted password from the environment, empty when one is to be drawn
     */
    Demo(Secrets secrets, String wanted) {
        this.secrets = secrets;
        this.wanted = wanted;
    }

    /** The same password for the same data folder, since the made-up accounts stay in it. */
    String password() {
        return secrets.keep(PASSWORD, () -> wanted.isBlank() ? Secrets.drawReadable() : wanted);
    }

    /** Made-up groups must never come among real ones. */
    void refuseRealData(boolean firstStart) {
        if (!firstStart && secrets.find(PASSWORD).isEmpty()) {
            throw new StartRefusedException("demo.realData");
        }
    }

    void printSignIns(PrintStream out) {
        out.println();
        out.println(Texts.text("demo.title"));
        for (String role : ROLES) {
            out.printf(
                    "  %-34s %-30s %s%n",
                    Texts.text("demo.role." + role), Texts.text("demo.email." + role), password());
        }
        if (!wanted.isBlank() && !wanted.equals(password())) {
            out.println(Texts.text("demo.olderPassword"));
        }
    }
}
