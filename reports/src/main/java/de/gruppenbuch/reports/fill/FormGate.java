package de.gruppenbuch.reports.fill;

import de.gruppenbuch.domain.form.FormFormat;
import de.gruppenbuch.domain.shared.RuleViolatedException;
import de.gruppenbuch.reports.office.PackageGate;
import de.gruppenbuch.reports.office.PackageLimits;
import de.gruppenbuch.reports.office.Refusal;
import java.nio.charset.StandardCharsets;

/** Lets only forms in that can do no harm; the content decides what a file is, never its name. */
public final class FormGate {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
    private static final byte[] ENCRYPTED_PACKAGE =
            "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PDF_END = "%%EOF".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PDF_ENCRYPTED = "/Encrypt".getBytes(StandardCharsets.US_ASCII);

    /** Some writers put something before the first line; readers look this far (PDF 1.7, H.3.4). */
    private static final int PDF_BEGIN = 1024;

    private static final int PDF_TAIL = 2048;

    private FormGate() {}

    /**
     * What kind of form the content is. What a PDF has within it is looked at by its reader.
     *
     * @throws RuleViolatedException at {@code file}: {@code form.file.…}, see {@link Refusal}
     */
    public static FormFormat check(byte[] content) {
        if (content.length == 0) {
            throw Refusal.EMPTY.at();
        }
        if (content.length > PackageLimits.FILE_BYTES) {
            throw Refusal.LARGE.at(PackageLimits.FILE_MEGABYTES);
        }
        if (find(content, ZIP, 0, 1) == 0) {
            return PackageGate.check(content);
        }
        if (find(content, OLE, 0, 1) == 0) {
            boolean encrypted = find(content, ENCRYPTED_PACKAGE, 0, content.length) >= 0;
            throw encrypted ? Refusal.PROTECTED.at() : Refusal.OLD_FORMAT.at();
        }
        if (find(content, PDF, 0, PDF_BEGIN) >= 0) {
            requireReadable(content);
            return FormFormat.PDF;
        }
        throw Refusal.TYPE.at();
    }

    private static void requireReadable(byte[] pdf) {
        int tail = Math.max(0, pdf.length - PDF_TAIL);
        if (find(pdf, PDF_END, tail, pdf.length) < 0) {
            throw Refusal.BROKEN.at();
        }
        int at = find(pdf, PDF_ENCRYPTED, 0, pdf.length);
        while (at >= 0) {
            if (isReference(pdf, at + PDF_ENCRYPTED.length)) {
                throw Refusal.PROTECTED.at();
            }
            at = find(pdf, PDF_ENCRYPTED, at + 1, pdf.length);
        }
    }

    /** {@code 12 0 R} or a dictionary follows; by chance within a picture it does not. */
    private static boolean isReference(byte[] pdf, int from) {
        int at = from;
        while (at < pdf.length && (pdf[at] == ' ' || pdf[at] == '\r' || pdf[at] == '\n')) {
            at++;
        }
        return at + 1 < pdf.length
                && ((pdf[at] >= '0' && pdf[at] <= '9') || (pdf[at] == '<' && pdf[at + 1] == '<'));
    }

    private static int find(byte[] content, byte[] wanted, int from, int until) {
        int last = Math.min(until - 1, content.length - wanted.length);
        for (int start = from; start <= last; start++) {
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
