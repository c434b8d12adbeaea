package de.gruppenbuch.web.form;

import de.gruppenbuch.domain.form.TemplateDetails;
import de.gruppenbuch.domain.form.TemplateService;
import de.gruppenbuch.domain.shared.RuleViolatedException;
import de.gruppenbuch.reports.ReportFile;
import de.gruppenbuch.web.ui.Downloads;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Forms as they came, test prints, pictures of pages, and the form of an application. */
@WebServlet("/arbeit/ausgabe-formular/*")
public class FormFileServlet extends Downloads {

    private static final long serialVersionUID = 1L;
    private static final String ROOT = "/arbeit/ausgabe-formular";
    private static final Pattern FILE =
            Pattern.compile("/(\\d{1,18})/(original|probe|seite-\\d{1,3}|probe-\\d{1,3})");
    private static final Pattern FILLED =
            Pattern.compile("/antrag/(\\d{1,18})/(\\d{1,18})(/fortsetzung)?");

    @Inject private transient TemplateService templateService;
    @Inject private transient FormWorkshop workshop;
    @Inject private transient FilledForms filledForms;

    /** Address of the picture of a page; another mapping has another address. */
    static String picture(TemplateDetails template, int page, boolean sample) {
        return "%s/%d/%s-%d?stand=%d"
                .formatted(
                        ROOT,
                        template.row().id(),
                        sample ? "probe" : "seite",
                        page,
                        template.mappingVersion());
    }

    @Override
    protected ReportFile file(HttpServletRequest request) {
        String path = path(request);
        Matcher filled = FILLED.matcher(path);
        if (filled.matches()) {
            long application = Long.parseLong(filled.group(1));
            long template = Long.parseLong(filled.group(2));
            return filled.group(3) == null
                    ? filledForms.form(application, template)
                    : filledForms.continuation(application, template).orElse(null);
        }
        Matcher matcher = FILE.matcher(path);
        return matcher.matches()
                ? ofTemplate(
                        templateService.get(Long.parseLong(matcher.group(1))), matcher.group(2))
                : null;
    }

    private ReportFile ofTemplate(TemplateDetails template, String what) {
        String ending = template.row().format().ending();
        String mediaType = template.row().format().mediaType();
        String name = "Vorlage_" + template.row().fundingYear() + "_" + template.row().id();
        if (what.equals("original")) {
            return new ReportFile(
                    name + "." + ending,
                    mediaType,
                    templateService.file(template.row().id()).content());
        }
        if (what.equals("probe")) {
            return new ReportFile(
                    name + "_Probedruck." + ending, mediaType, workshop.sample(template));
        }
        int page = Integer.parseInt(what.replaceAll("\\D", ""));
        if (page < 1 || page > workshop.pages(template)) {
            return null;
        }
        byte[] png =
                what.startsWith("probe")
                        ? workshop.samplePicture(template, page)
                        : workshop.picture(template, page);
        return new ReportFile(name + "_" + page + ".png", "image/png", png);
    }

    /** What keeps a form from being filled stands on the page of the application. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String path = path(request);
        if (path.contains("seite-") || path.contains("/probe-")) {
            response.setHeader("Cache-Control", "private, max-age=600");
        }
        try {
            super.doGet(request, response);
        } catch (RuleViolatedException refused) {
            Matcher filled = FILLED.matcher(path);
            String page =
                    filled.matches()
                            ? "/arbeit/foerderung/" + filled.group(1) + "/pruefen#formulare"
                            : "/arbeit/einstellungen/vorlagen";
            response.sendRedirect(request.getContextPath() + page);
        }
    }
}
