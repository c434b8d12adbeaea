package de.gruppenbuch.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.gruppenbuch.launcher.console.StartRefusedException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    @Test
    void withoutOptionsTheUsualPortAndFolderAreMeant() {
        Options options = Options.parse(List.of());

        assertThat(options.demo()).isFalse();
        assertThat(options.port()).isEqualTo(8080);
        assertThat(options.data()).isEqualTo(Path.of("data").toAbsolutePath());
    }

    @Test
    void everyOptionIsUnderstoodInAnyOrder() {
        Options options =
                Options.parse(List.of("--data", "/srv/gruppenbuch", "--demo", "--port", "9000"));

        assertThat(options).isEqualTo(new Options(true, 9000, Path.of("/srv/gruppenbuch")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "80a", "999999"})
    void somethingThatIsNoPortIsRefused(String port) {
        assertThatThrownBy(() -> Options.parse(List.of("--port", port)))
                .isInstanceOf(StartRefusedException.class)
                .hasMessage("„" + port + "“ ist kein Port; möglich sind Zahlen von 1 bis 65535.");
    }

    @Test
    void anOptionWithoutItsValueIsRefused() {
        assertThatThrownBy(() -> Options.parse(List.of("--data", "--demo")))
                .hasMessage("Nach --data fehlt der Wert.");
    }

    @Test
    void anUnknownOptionIsRefusedWithTheKnownOnes() {
        assertThatThrownBy(() -> Options.parse(List.of("--prot", "1")))
                .hasMessageContaining("„--prot“")
                .hasMessageContaining("--port N");
    }
}
