package de.gruppenbuch.launcher.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir private Path folder;

    @Test
    void aSecretStaysTheSameForTheFolder() {
        DataFolder data = DataFolder.open(folder.resolve("data"));

        String first = new Secrets(data).keep("demo.password", () -> "first");
        String second = new Secrets(data).keep("demo.password", () -> "second");

        assertThat(first).isEqualTo("first");
        assertThat(second).isEqualTo("first");
    }

    @Test
    void folderAndFileAreForTheOwnerAlone() throws IOException {
        DataFolder data = DataFolder.open(folder.resolve("data"));
        new Secrets(data).keep("x", Secrets::drawPassword);

        assertThat(permissions(data.root())).isEqualTo("rwx------");
        assertThat(permissions(data.file("secrets.properties"))).isEqualTo("rw-------");
    }

    @Test
    void aFolderThatWasOpenToOthersIsClosed() throws IOException {
        Path open = Files.createDirectories(folder.resolve("open"));
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxrwxr-x"));

        DataFolder.open(open);

        assertThat(permissions(open)).isEqualTo("rwx--x--x");
    }

    @Test
    void twoDrawnPasswordsDiffer() {
        assertThat(Secrets.drawPassword()).hasSize(32).isNotEqualTo(Secrets.drawPassword());
        assertThat(Secrets.drawReadable()).matches("[a-z2-9]{4}(-[a-z2-9]{4}){3}");
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
