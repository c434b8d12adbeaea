package de.gruppenbuch.domain.shared;

import static de.gruppenbuch.domain.shared.FileFixture.bytes;
import static de.gruppenbuch.domain.shared.FileFixture.pdf;
import static org.assertj.core.api.Assertions.assertThat;

import de.gruppenbuch.domain.WorkFixture;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttachmentPolicyTest {

    private static final byte[] PNG = FileFixture.png();
    private static final byte[] JPEG = bytes(0xff, 0xd8, 0xff, 0xe0, 0, 16);

    @Test
    void theContentDecidesTheType() {
        assertThat(AttachmentPolicy.mediaType(PNG)).isEqualTo("image/png");
        assertThat(AttachmentPolicy.mediaType(JPEG)).isEqualTo("image/jpeg");
        assertThat(AttachmentPolicy.mediaType(pdf(""))).isEqualTo("application/pdf");
    }

    @Test
    void everyTypeThatIsTakenHasAnEnding() {
        assertThat(AttachmentPolicy.ending(AttachmentPolicy.mediaType(PNG))).isEqualTo(".png");
        assertThat(AttachmentPolicy.ending(AttachmentPolicy.mediaType(JPEG))).isEqualTo(".jpg");
        assertThat(AttachmentPolicy.ending(AttachmentPolicy.mediaType(pdf("")))).isEqualTo(".pdf");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html>%PDF-1.7 %%EOF</html>",
                "GIF89a",
                "PK\u0003\u0004",
                "<svg xmlns='http://www.w3.org/2000/svg'/>",
                "%PD",
                "P"
            })
    void everythingElseIsRefusedByItsContent(String content) {
        assertRefused(content.getBytes(StandardCharsets.UTF_8), "cost.file.type");
    }

    @Test
    void headsThatAreCutOffAreNoPictures() {
        assertRefused(Arrays.copyOf(PNG, 7), "cost.file.type");
        assertRefused(Arrays.copyOf(JPEG, 2), "cost.file.type");
    }

    @Test
    void anEmptyFileIsRefused() {
        assertRefused(new byte[0], "cost.file.empty");
    }

    @Test
    void tenMegabytesAreTakenOneByteMoreIsNot() {
        assertThat(AttachmentPolicy.mediaType(Arrays.copyOf(PNG, AttachmentPolicy.MAX_BYTES)))
                .isEqualTo("image/png");
        assertRefused(Arrays.copyOf(PNG, AttachmentPolicy.MAX_BYTES + 1), "cost.file.large");
    }

    @Test
    void aProtectedPdfIsRefusedBecauseNobodyCouldReadIt() {
        assertRefused(pdf("trailer << /Root 1 0 R /Encrypt 5 0 R >>"), "cost.file.protected");
    }

    @Test
    void aPdfWithoutItsEndIsBroken() {
        assertRefused("%PDF-1.7\n1 0 obj".getBytes(StandardCharsets.US_ASCII), "cost.file.broken");
        byte[] endFarBeforeTheEnd = Arrays.copyOf(pdf(""), 5000);
        assertRefused(endFarBeforeTheEnd, "cost.file.broken");
    }

    /** 65535 times 65535 points in a few bytes: whoever unpacked it would need 17 gigabytes. */
    @Test
    void aPictureIsJudgedWithoutUnpackingIt() {
        byte[] bomb = Arrays.copyOf(PNG, 33);
        System.arraycopy(
                bytes('I', 'H', 'D', 'R', 0, 0, 255, 255, 0, 0, 255, 255), 0, bomb, 12, 12);

        assertThat(AttachmentPolicy.mediaType(bomb)).isEqualTo("image/png");
    }

    private static void assertRefused(byte[] content, String messageKey) {
        WorkFixture.assertRefused(() -> AttachmentPolicy.mediaType(content), "file", messageKey);
    }
}
