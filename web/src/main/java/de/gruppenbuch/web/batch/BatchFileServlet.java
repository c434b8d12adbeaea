package de.gruppenbuch.web.batch;

import de.gruppenbuch.domain.batch.BatchDetails;
import de.gruppenbuch.domain.batch.BatchDocument;
import de.gruppenbuch.domain.batch.BatchFileRow;
import de.gruppenbuch.domain.batch.BatchService;
import de.gruppenbuch.reports.ReportFile;
import de.gruppenbuch.reports.StreamedZip;
import de.gruppenbuch.web.ui.Downloads;
import de.gruppenbuch.web.ui.StreamedFile;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
    protected StreamedFile streamed(HttpServletRequest request) {
        Matcher all = ALL.matcher(path(request));
        if (!all.matches()) {
            return super.streamed(request);
        }
        BatchDetails details = batchService.get(Long.parseLong(all.group(1)));
        return new StreamedFile(
                "Unterlagen-%d.zip".formatted(details.job().fundingYear()),
                ReportFile.ZIP,
                out -> writeAll(details, out));
    }

    private void writeAll(BatchDetails details, OutputStream out) {
        Set<String> names = new HashSet<>();
        try (StreamedZip zip = new StreamedZip(out)) {
            details.items().stream()
                    .flatMap(item -> item.files().stream())
                    .forEach(file -> zip.add(name(file, names), content(file)));
        }
    }

    private static String name(BatchFileRow file, Set<String> taken) {
        return taken.add(file.name()) ? file.name() : file.id() + "-" + file.name();
    }

    private byte[] content(BatchFileRow file) {
        return batchService.document(file.id()).content();
    }
}
