package de.gruppenbuch.reports.word;

import static org.assertj.core.api.Assertions.assertThat;

import de.gruppenbuch.domain.account.NewInvitation;
import de.gruppenbuch.reports.ReportFile;
import io.nayuki.qrcodegen.QrCode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import javax.imageio.ImageIO;
import org.apache.poi.xwpf.usermodel.XWPFPictureData;
import org.junit.jupiter.api.Test;

class InvitationLetterTest {

    private static final String LINK = "https://gruppenbuch.example/einladung/abcDEF_123-456";
    private static final int MODULE = 8;
    private static final int QUIET = 4;

    @Test
    void holdsAddressCodeAndLastDayAndHidesTheNameInTheFileName() {
        ReportFile file = InvitationLetter.write(invitation("Rheuma-Treff", "0231 123456"));
        WordReader letter = new WordReader(file);

        assertThat(file.name()).isEqualTo("Einladung.docx");
        assertThat(letter.styled(WordStyle.BIG_CODE)).containsExactly("K7MW-3FPR");
        assertThat(letter.styled(WordStyle.NORMAL))
                .contains(
                        "Guten Tag Erika Muster,",
                        "Öffnen Sie diese Seite: https://gruppenbuch.example/einladung",
                        "Haben Sie Fragen? Rufen Sie uns an: 0231 123456")
                .anyMatch(line -> line.contains("„Rheuma-Treff“"))
                .anyMatch(line -> line.contains("bis zum 08.12.2026"));
    }

    @Test
    void staffGetALetterWithoutAGroup() {
        WordReader letter = new WordReader(InvitationLetter.write(invitation("", "")));

        assertThat(letter.styled(WordStyle.NORMAL))
                .contains("Haben Sie Fragen? Fragen Sie in Ihrer Kontaktstelle nach.")
                .noneMatch(line -> line.contains("„"));
    }

    @Test
    void thePictureIsTheLinkAsQrCode() throws IOException {
        WordReader letter = new WordReader(InvitationLetter.write(invitation("Rheuma-Treff", "")));
        XWPFPictureData data = letter.document().getAllPictures().get(0);
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(data.getData()));
        QrCode expected = QrCode.encodeText(LINK, QrCode.Ecc.MEDIUM);

        assertThat(picture.getWidth()).isEqualTo((expected.size + 2 * QUIET) * MODULE);
        for (int y = 0; y < expected.size; y++) {
            for (int x = 0; x < expected.size; x++) {
                int colour = picture.getRGB((x + QUIET) * MODULE, (y + QUIET) * MODULE);
                assertThat((colour & 0xFF) == 0).isEqualTo(expected.getModule(x, y));
            }
        }
        assertThat(letter.document().getDocument().xmlText())
                .contains("descr=\"QR-Code, der zu Ihrer Einladung führt\"");
    }

    private static NewInvitation invitation(String group, String phone) {
        return new NewInvitation(
                1,
                "Erika Muster",
                group,
                "Kontaktstelle Musterstadt",
                phone,
                LINK,
                "K7MW-3FPR",
                "https://gruppenbuch.example/einladung",
                LocalDate.of(2026, 12, 8),
                false);
    }
}
