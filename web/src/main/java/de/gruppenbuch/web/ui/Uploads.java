package de.gruppenbuch.web.ui;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Files that came with the form. */
public final class Uploads {

    private Uploads() {}

    /**
     * The file that was chosen, also an empty one, which {@code h:inputFile} takes for none at all.
     *
     * @param field id of the field in the form {@code f}
     */
    public static Optional<Part> chosen(String field) {
        HttpServletRequest request =
                (HttpServletRequest)
                        FacesContext.getCurrentInstance().getExternalContext().getRequest();
        try {
            return Optional.ofNullable(request.getPart("f:" + field))
                    .filter(part -> part.getSubmittedFileName() != null)
                    .filter(part -> !part.getSubmittedFileName().isEmpty());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (ServletException noUpload) {
            throw new IllegalStateException(noUpload);
        }
    }

    /**
     * Reads one byte more than allowed at most, so that too large files are seen without filling
     * the memory.
     */
    public static byte[] read(Part part, int allowedBytes) {
        try (InputStream stream = part.getInputStream()) {
            return stream.readNBytes(allowedBytes + 1);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
