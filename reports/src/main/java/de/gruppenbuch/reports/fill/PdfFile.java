package de.gruppenbuch.reports.fill;

import de.gruppenbuch.domain.shared.RuleViolatedException;
import de.gruppenbuch.reports.office.Refusal;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;

/** Opens PDF forms, and says in one sentence why one cannot be opened. */
final class PdfFile {

    static {
        FontMappers.set(new PdfFontMapper(FontMappers.instance()));
    }

    private PdfFile() {}

    /** What is done with an open file. */
    interface Work<T> {
        T with(PDDocument document) throws IOException;
    }

    /**
     * Opens a file that nobody has looked at yet.
     *
     * @throws RuleViolatedException at {@code file}: {@code form.file.protected}, {@code
     *     .noFields}, {@code .broken} and the reasons of {@link PdfStreams} and {@link PdfGuard}
     */
    static <T> T inspect(byte[] content, Work<T> work) {
        PdfStreams.check(content);
        return open(
                content,
                document -> {
                    if (document.isEncrypted()) {
                        throw Refusal.PROTECTED.at();
                    }
                    PdfGuard.check(document);
                    if (form(document) == null) {
                        throw Refusal.NO_FIELDS.at();
                    }
                    return work.with(document);
                });
    }

    /**
     * Opens a file that was inspected before.
     *
     * @throws RuleViolatedException at {@code file}: {@code form.file.broken}
     */
    static <T> T open(byte[] content, Work<T> work) {
        try (PDDocument document = Loader.loadPDF(content)) {
            return work.with(document);
        } catch (InvalidPasswordException locked) {
            throw Refusal.PROTECTED.at();
        } catch (IOException
                | ClassCastException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | NegativeArraySizeException
                | NullPointerException
                | StackOverflowError broken) {
            // What PDFBox throws at damaged files; see the mutations of HostilePdfTest.
            RuleViolatedException refused = Refusal.BROKEN.at();
            refused.initCause(broken);
            throw refused;
        }
    }

    /** The form as it came, without the library's own repairs. */
    static PDAcroForm form(PDDocument document) {
        return document.getDocumentCatalog().getAcroForm(null);
    }
}
