package de.gruppenbuch.it.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class DocsPageTest {

    @Test
    void aNewRunTakesThePlaceOfTheOldOneAndNothingElseChanges() {
        String page = "# Title\n```\nbin/bench\n```\n```text\nold\nlines\n```\nEnd\n";

        assertThat(DocsPage.replace(page, "new\n"))
                .isEqualTo("# Title\n```\nbin/bench\n```\n```text\nnew\n```\nEnd\n");
    }

    @Test
    void aPageWithoutAPlaceIsRefused() {
        assertThatThrownBy(() -> DocsPage.replace("# Title\n```\nbin/bench\n```\n", "new\n"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void thePageAboutBenchmarksHasAPlaceForARun() throws IOException {
        String page = Files.readString(Bench.PAGE);

        assertThat(DocsPage.replace(page, "new\n")).contains("```text\nnew\n```");
    }
}
