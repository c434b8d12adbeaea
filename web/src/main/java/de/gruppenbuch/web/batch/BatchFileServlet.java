package de.gruppenbuch.web.batch;

import de.gruppenbuch.domain.batch.BatchDetails;
import de.gruppenbuch.domain.batch.BatchDocument;
import de.gruppenbuch.domain.batch.BatchFileRow;
import de.gruppenbuch.domain.batch.BatchService;
import de.gruppenbuch.domain.security.AccessDeniedException;
import de.gruppenbuch.domain.shared.NotFoundException;
import de.gruppenbuch.reports.ReportFile;
import de.gruppenbuch.web.ui.Downloads;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Documents of a batch job: one, or all in a ZIP that is written while it is read. */
@WebServlet("/arbeit/sammelauftrag-datei/*")
public class BatchFileServlet extends Downloads {

    private static final long serialVersionUID = 1L;
    private static final Pattern ONE = Pattern.compile("/(\\d{1,18})");
    private static final Pattern ALL = Pattern.compile("/(\\d{1,18})\\.zip");

    @Inject private transient BatchService batchService;

    @Override
    protected ReportFile file(HttpServletRequest request) {
        Matcher one = ONE.matcher(path(request));
        if (!one.matches()) {
            return null;
        }
        BatchDocument document = batchService.document(Long.parseLong(one.group(1)));
        return new ReportFile(document.name(), document.mediaType(), document.content());
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Matcher all = ALL.matcher(path(request));
        if (!all.matches()) {
            super.doGet(request, response);
            return;
        }
        try {
            sendAll(batchService.get(Long.parseLong(all.group(1))), response);
        } catch (NotFoundException none) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (AccessDeniedException denied) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void sendAll(BatchDetails details, HttpServletResponse response) throws IOException {
        response.setContentType("application/zip");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"Unterlagen-%d.zip\""
                        .formatted(details.job().fundingYear()));
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        Set<String> names = new HashSet<>();
        try (ZipOutputStream zip = new ZipOutputStream(response.getOutputStream())) {
            // What is inside is compressed already.
            zip.setLevel(Deflater.NO_COMPRESSION);
            for (BatchFileRow file :
                    (Iterable<BatchFileRow>)
                            details.items().stream().flatMap(item -> item.files().stream())
                                    ::iterator) {
                zip.putNextEntry(
                        new ZipEntry(
                                names.add(file.name())
                                        ? file.name()
                                        : file.id() + "-" + file.name()));
                zip.write(batchService.document(file.id()).content());
                zip.closeEntry();
            }
        }
    }

    private static String path(HttpServletRequest request) {
        return request.getPathInfo() == null ? "" : request.getPathInfo();
    }
}
