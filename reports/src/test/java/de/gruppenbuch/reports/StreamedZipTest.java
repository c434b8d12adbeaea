package de.gruppenbuch.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StreamedZipTest {

    private static final byte[] WORDS =
            IntStream.range(0, 3_000)
                    .mapToObj(number -> "Treffen " + number * number)
                    .collect(Collectors.joining("\n"))
                    .getBytes(StandardCharsets.UTF_8);

    @AfterEach
    void usualLevel() {
        DownloadLevel.use(DownloadLevel.USUAL);
    }

    @Test
    void theTargetStaysOpenForItsOwner() {
        boolean[] closed = new boolean[1];
        ByteArrayOutputStream target =
                new ByteArrayOutputStream() {
                    @Override
                    public void close() {
                        closed[0] = true;
                    }
                };

        try (StreamedZip zip = new StreamedZip(target)) {
            zip.add("a.txt", WORDS);
        }

        assertThat(closed[0]).isFalse();
        assertThat(target.toByteArray()).startsWith('P', 'K');
    }

    @Test
    void onlyDownloadsFollowTheSetting() {
        byte[] stable = stable();
        byte[] streamed = streamed();

        DownloadLevel.use(9);

        assertThat(stable()).isEqualTo(stable);
        assertThat(streamed()).isNotEqualTo(streamed);
    }

    private static byte[] stable() {
        try (StableZip zip = new StableZip()) {
            zip.add("a.txt", WORDS);
            return zip.toBytes();
        }
    }

    private static byte[] streamed() {
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        try (StreamedZip zip = new StreamedZip(target)) {
            zip.add("a.txt", WORDS);
        }
        return target.toByteArray();
    }
}
