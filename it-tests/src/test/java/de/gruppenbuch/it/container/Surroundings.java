package de.gruppenbuch.it.container;

import de.gruppenbuch.it.Folders;
import de.gruppenbuch.launcher.database.DataFolder;
import de.gruppenbuch.launcher.database.DatabaseAccess;
import de.gruppenbuch.launcher.database.Migration;
import de.gruppenbuch.launcher.database.PrivatePostgres;
import de.gruppenbuch.launcher.database.Secrets;
import de.gruppenbuch.launcher.server.Server;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jboss.arquillian.container.spi.event.container.AfterDeploy;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.test.spi.event.suite.AfterSuite;
import org.jboss.arquillian.test.spi.event.suite.BeforeSuite;

/**
 * What the server needs before it starts and after it has ended: a private PostgreSQL, migrated by
 * its owner, and the settings that the launcher would give.
 */
public final class Surroundings {

    private static final Path APPLICATION = Path.of("..", "launcher", "target", "app");
    private static final Path DATA = Path.of("target", "container-data").toAbsolutePath();

    private PrivatePostgres postgres;
    private Path leftOver;

    static Path application(String name) {
        return APPLICATION.resolve(name).toAbsolutePath().normalize();
    }

    /** Before the adapter of the server reads its options. */
    void prepare(@Observes(precedence = 100) BeforeSuite event) throws IOException {
        Folders.delete(DATA);
        DataFolder data = DataFolder.open(DATA);
        postgres = PrivatePostgres.start(data, new Secrets(data));
        Migration.run(postgres.access(), data.folder("logs").resolve("migration.log"));
        System.setProperty("payara.microJar", application("payara-micro.jar").toString());
        System.setProperty("payara.cmdOptions", "@" + virtualMachine(postgres.access()));
        System.setProperty(
                "payara.extraMicroOptions",
                "--nohazelcast --disablephonehome --prebootcommandfile " + preboot(data));
    }

    /**
     * The adapter copies the WAR into a temporary folder, names it to the server and forgets it.
     */
    void remember(@Observes AfterDeploy event) {
        ProcessHandle.current()
                .children()
                .flatMap(child -> child.info().arguments().stream())
                .flatMap(Arrays::stream)
                .filter(argument -> argument.contains("/arquillian-payara-micro"))
                .findFirst()
                .ifPresent(war -> leftOver = Path.of(war).getParent().getParent());
    }

    /** After the server has ended. */
    void clear(@Observes(precedence = -100) AfterSuite event) {
        if (leftOver != null) {
            Folders.delete(leftOver);
        }
        if (postgres != null) {
            postgres.close();
        }
    }

    /** In a file for the owner alone: a command line can be read by every user of the machine. */
    private static Path virtualMachine(DatabaseAccess database) throws IOException {
        List<String> options =
                List.of(
                        "-Xmx1g",
                        "-Djava.awt.headless=true",
                        "-Djava.net.preferIPv4Stack=true",
                        "-Duser.language=de",
                        "-Duser.country=DE",
                        "-Dfile.encoding=UTF-8",
                        "-Dgruppenbuch.db.url=" + database.url(),
                        "-Dgruppenbuch.db.user=" + database.app().user(),
                        "-Dgruppenbuch.db.password=" + database.app().password(),
                        "-Dgruppenbuch.base.url=http://localhost",
                        "-Dgruppenbuch.setup.code=" + Secrets.drawReadable(),
                        "-Dgruppenbuch.demo=true",
                        "-Dgruppenbuch.demo.password=" + People.PASSWORD);
        return Files.write(DATA.resolve("java.options"), options);
    }

    private static Path preboot(DataFolder data) throws IOException {
        Path file = data.file("preboot.asadmin");
        try (InputStream commands = Server.class.getResourceAsStream("preboot.asadmin")) {
            Files.copy(commands, file);
        }
        return file;
    }
}
