package de.gruppenbuch.web.settings;

import de.gruppenbuch.domain.usage.ProcessingRegister;
import de.gruppenbuch.domain.usage.RegisterService;
import de.gruppenbuch.reports.ReportFile;
import de.gruppenbuch.reports.excel.RegisterWorkbook;
import de.gruppenbuch.reports.word.RegisterDocument;
import de.gruppenbuch.web.ui.Downloads;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

/** The record of processing activities of the contact point (Art. 30 GDPR). */
@WebServlet("/arbeit/verzeichnis/*")
public class RegisterServlet extends Downloads {

    private static final long serialVersionUID = 1L;

    @Inject private transient RegisterService registerService;

    @Override
    protected ReportFile file(HttpServletRequest request) {
        String path = path(request);
        return switch (path) {
            case "/verarbeitungen.docx" -> RegisterDocument.write(get());
            case "/verarbeitungen.xlsx" -> RegisterWorkbook.write(get());
            default -> null;
        };
    }

    private ProcessingRegister get() {
        return registerService.get();
    }
}
