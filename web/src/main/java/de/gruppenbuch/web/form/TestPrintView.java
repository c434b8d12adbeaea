package de.gruppenbuch.web.form;

import de.gruppenbuch.domain.form.Answer;
import de.gruppenbuch.domain.form.ComposedForm;
import de.gruppenbuch.domain.form.FormFormat;
import de.gruppenbuch.domain.form.ReadForm;
import de.gruppenbuch.domain.form.TemplateDetails;
import de.gruppenbuch.domain.form.TemplateService;
import de.gruppenbuch.reports.fill.FormFiles;
import de.gruppenbuch.reports.fill.FormOutline;
import de.gruppenbuch.web.config.AddressKey;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The form filled with a made-up application. */
@Named
@RequestScoped
public class TestPrintView {

    /** Shorter answers are found anywhere. */
    private static final int SHORTEST = 3;

    @Inject private TemplateService templateService;
    @Inject private FormWorkshop workshop;
    @Inject private AddressKey key;

    private TemplateDetails template;
    private ComposedForm composed;

    @PostConstruct
    void load() {
        template = templateService.get(key.id());
        composed = workshop.sampleAnswers(template);
    }

    public TemplateDetails getTemplate() {
        return template;
    }

    public ComposedForm getComposed() {
        return composed;
    }

    /** Addresses of the pictures of a PDF's pages. */
    public List<String> getPictures() {
        return IntStream.rangeClosed(1, workshop.pages(template))
                .mapToObj(page -> FormFileServlet.picture(template, page, true))
                .toList();
    }

    /** Text of the filled Word or Excel form, answers marked. */
    public OutlinePage getOutline() {
        Set<String> answers =
                composed.answers().values().stream()
                        .filter(answer -> !(answer instanceof Answer.Check))
                        .map(Answer::text)
                        .collect(Collectors.toSet());
        byte[] filled = workshop.sample(template);
        // In Word a field is known by its place, which moves with the answers before it.
        ReadForm form =
                template.row().format() == FormFormat.WORD
                        ? FormFiles.read(filled)
                        : template.form();
        return OutlinePage.of(
                FormFiles.outline(filled),
                piece ->
                        new OutlinePage.Piece(
                                OutlinePage.words(piece, form), null, answered(piece, answers)));
    }

    private boolean answered(FormOutline.Piece piece, Set<String> answers) {
        String text = piece.text().strip();
        return (!piece.fieldId().isEmpty() && composed.answers().containsKey(piece.fieldId()))
                || answers.contains(text)
                || answers.stream()
                        .filter(answer -> answer.length() >= SHORTEST)
                        .anyMatch(text::contains);
    }
}
