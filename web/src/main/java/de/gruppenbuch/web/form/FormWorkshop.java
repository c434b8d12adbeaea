package de.gruppenbuch.web.form;

import de.gruppenbuch.domain.form.Answer;
import de.gruppenbuch.domain.form.AnswerComposer;
import de.gruppenbuch.domain.form.ComposedForm;
import de.gruppenbuch.domain.form.FormFormat;
import de.gruppenbuch.domain.form.SampleSnapshot;
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

    private static final int FILLERS = 32;
    private static final int PICTURES = 64;

    private final RecentThings<FormFiller> fillers = new RecentThings<>(FILLERS);
    private final RecentThings<byte[]> pictures = new RecentThings<>(PICTURES);
    private final RecentThings<Integer> counts = new RecentThings<>(PICTURES);

    @Inject private TemplateService templateService;

    /**
     * @param sha256 of the form's file
     */
    public byte[] fill(long templateId, String sha256, Map<String, Answer> answers) {
        return fillers.get(
                        templateId + "-" + sha256,
                        () -> FormFiles.filler(templateService.file(templateId).content()))
                .fill(answers);
    }

    /** What a made-up application answers. */
    public ComposedForm sampleAnswers(TemplateDetails template) {
        return AnswerComposer.compose(
                template.form(),
                template.mapping(),
                SampleSnapshot.of(template.row().fundingYear()));
    }

    /** The form filled with a made-up application. */
    public byte[] sample(TemplateDetails template) {
        return fill(template.row().id(), template.sha256(), sampleAnswers(template).answers());
    }

    FormOutline outline(TemplateDetails template) {
        return FormFiles.outline(templateService.file(template.row().id()).content());
    }

    /** How many pages a PDF has; 0 for other forms, whose pages nobody knows. */
    int pages(TemplateDetails template) {
        return template.row().format() == FormFormat.PDF
                ? counts.get(
                        template.sha256(),
                        () -> PdfPages.count(templateService.file(template.row().id()).content()))
                : 0;
    }

    /**
     * @param page counted from 1
     * @return PNG
     */
    byte[] picture(TemplateDetails template, int page) {
        return pictures.get(
                template.sha256() + "-" + page,
                () -> PdfPages.png(templateService.file(template.row().id()).content(), page));
    }

    /** The same of the form filled with a made-up application. */
    byte[] samplePicture(TemplateDetails template, int page) {
        return pictures.get(
                template.sha256() + "-" + template.mapping().hashCode() + "-" + page,
                () -> PdfPages.png(sample(template), page));
    }
}
