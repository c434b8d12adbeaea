package de.gruppenbuch.domain.shared;

import java.nio.charset.StandardCharsets;

/** Which files may be attached to a request; the content decides, never the name. */
public final class AttachmentPolicy {

    public static final int MAX_BYTES = 10 * 1024 * 1024;

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PDF_END = "%%EOF".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PDF_ENCRYPTED = "/Encrypt".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};

    private AttachmentPolicy() {}

    /**
     * @return media type found in the content
     * @throws RuleViolatedException at {@code file}: {@code cost.file.empty}, {@code .large},
     *     {@code .type}, {@code .broken} or {@code .protected}
     */
    public static String mediaType(byte[] content) {
        if (content.length == 0) {
            throw new RuleViolatedException("file", "cost.file.empty");
        }
        if (content.length > MAX_BYTES) {
            throw new RuleViolatedException("file", "cost.file.large", 10);
        }
        if (startsWith(content, PNG)) {
            return "image/png";
        }
        if (startsWith(content, JPEG)) {
            return "image/jpeg";
        }
        if (startsWith(content, PDF)) {
            requireReadable(content);
            return "application/pdf";
        }
        throw new RuleViolatedException("file", "cost.file.type");
    }

    /**
     * Ending of a file's name, with its dot.
     *
     * @param mediaType one that {@link #mediaType} gives
     */
    public static String ending(String mediaType) {
        return switch (mediaType) {
            case "image/png" -> ".png";
            case "image/jpeg" -> ".jpg";
            case "application/pdf" -> ".pdf";
            default -> throw new IllegalArgumentException(mediaType);
        };
    }

    private static void requireReadable(byte[] pdf) {
        if (indexOf(pdf, PDF_END, Math.max(0, pdf.length - 2048)) < 0) {
            throw new RuleViolatedException("file", "cost.file.broken");
        }
        if (indexOf(pdf, PDF_ENCRYPTED, 0) >= 0) {
            throw new RuleViolatedException("file", "cost.file.protected");
        }
    }

    private static boolean startsWith(byte[] content, byte[] head) {
        return content.length >= head.length && indexOf(content, head, 0, 1) == 0;
    }

    private static int indexOf(byte[] content, byte[] wanted, int from) {
        return indexOf(content, wanted, from, content.length);
    }

    private static int indexOf(byte[] content, byte[] wanted, int from, int until) {
        for (int start = from; start < until && start <= content.length - wanted.length; start++) {
            int i = 0;
            while (i < wanted.length && content[start + i] == wanted[i]) {
                i++;
            }
            if (i == wanted.length) {
                return start;
            }
        }
        return -1;
    }
}
