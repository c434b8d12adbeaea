package de.gruppenbuch.web.form;

import de.gruppenbuch.domain.form.Answer;
import de.gruppenbuch.domain.form.AnswerComposer;
import de.gruppenbuch.domain.form.ComposedForm;
import de.gruppenbuch.domain.form.FormContent;
import de.gruppenbuch.domain.form.FormFormat;
import de.gruppenbuch.domain.form.TemplateDetails;
import de.gruppenbuch.domain.form.TemplateService;
import de.gruppenbuch.reports.fill.FormFiles;
import de.gruppenbuch.reports.fill.FormFiller;
import de.gruppenbuch.reports.fill.FormOutline;
import de.gruppenbuch.reports.fill.PdfPages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * Takes forms apart once and fills them often; keeps the last fillers and pictures. Whoever asks
 * has been let in by the services before: the cache is asked with a form that they gave out.
 */
@ApplicationScoped
public class FormWorkshop {

    private static final long MEBIBYTE = 1024L * 1024;

    /** A filler takes a few times the bytes of its file. */
    private static final int UNPACKED = 4;

    private final RecentThings<FormFiller> fillers = new RecentThings<>(64 * MEBIBYTE);
    private final RecentThings<byte[]> pictures = new RecentThings<>(16 * MEBIBYTE);
    private final RecentThings<Integer> counts = new RecentThings<>(1_000);

    @Inject private TemplateService templateService;

    /**
     * @param sha256 of the form's file
     */
    public byte[] fill(long templateId, String sha256, Map<String, Answer> answers) {
        return fillers.get(templateId + "-" + sha256, () -> filler(templateId)).fill(answers);
    }

    private RecentThings.Made<FormFiller> filler(long templateId) {
        byte[] content = content(templateId);
        return new RecentThings.Made<>(FormFiles.filler(content), (long) UNPACKED * content.length);
    }

    /** What a made-up application answers. */
    public ComposedForm sampleAnswers(TemplateDetails template) {
        return AnswerComposer.compose(
                template.form(),
                template.mapping(),
                FormContent.sample(template.row().fundingYear()));
    }

    /** The form filled with a made-up application. */
    public byte[] sample(TemplateDetails template) {
        return fill(template.row().id(), template.sha256(), sampleAnswers(template).answers());
    }

    FormOutline outline(TemplateDetails template) {
        return FormFiles.outline(content(template.row().id()));
    }

    /** How many pages a PDF has; 0 for other forms, whose pages nobody knows. */
    int pages(TemplateDetails template) {
        return template.row().format() == FormFormat.PDF
                ? counts.get(
                        template.sha256(),
                        () ->
                                new RecentThings.Made<>(
                                        PdfPages.count(content(template.row().id())), 1))
                : 0;
    }

    /**
     * @param page counted from 1
     * @return PNG
     */
    byte[] picture(TemplateDetails template, int page) {
        return pictures.get(
                template.sha256() + "-" + page,
                () -> made(PdfPages.png(content(template.row().id()), page)));
    }

    /** The same of the form filled with a made-up application. */
    byte[] samplePicture(TemplateDetails template, int page) {
        return pictures.get(
                "%s-%d-%d-%d"
                        .formatted(
                                template.sha256(),
                                template.row().fundingYear(),
                                template.mapping().hashCode(),
                                page),
                () -> made(PdfPages.png(sample(template), page)));
    }

    private static RecentThings.Made<byte[]> made(byte[] png) {
        return new RecentThings.Made<>(png, png.length);
    }

    private byte[] content(long templateId) {
        return templateService.file(templateId).content();
    }
}
