package de.gruppenbuch.reports.word;

import io.nayuki.qrcodegen.QrCode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A QR code as a black and white picture with the quiet zone of four modules (ISO/IEC 18004). */
public final class QrPicture {

    private static final int QUIET = 4;
    private static final int PIXELS_PER_MODULE = 8;
    private static final int WHITE = 0xFFFFFF;

    private QrPicture() {}

    /**
     * @param text for example an address, at most some 2,000 letters
     */
    public static byte[] png(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        int edge = (code.size + 2 * QUIET) * PIXELS_PER_MODULE;
        BufferedImage picture = new BufferedImage(edge, edge, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < edge; y++) {
            for (int x = 0; x < edge; x++) {
                boolean dark =
                        code.getModule(
                                x / PIXELS_PER_MODULE - QUIET, y / PIXELS_PER_MODULE - QUIET);
                picture.setRGB(x, y, dark ? 0 : WHITE);
            }
        }
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
