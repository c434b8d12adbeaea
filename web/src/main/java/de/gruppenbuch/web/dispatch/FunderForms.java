package de.gruppenbuch.web.dispatch;

import de.gruppenbuch.domain.form.FilledForm;
import de.gruppenbuch.domain.form.FormChoice;
import de.gruppenbuch.domain.form.FormFillingService;
import de.gruppenbuch.domain.form.FormKind;
import de.gruppenbuch.domain.form.FormProblem;
import de.gruppenbuch.reports.ReportFile;
import de.gruppenbuch.web.form.FilledForms;
import de.gruppenbuch.web.ui.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The funder's own form, filled in for an application. */
@ApplicationScoped
public class FunderForms {

    @Inject private FormFillingService fillingService;
    @Inject private FilledForms filledForms;

    /**
     * @param files the form, and behind it the sheet with the lines that found no room in it; none
     *     if no form of the funder for the year is known or it cannot be filled
     * @param annexes further forms of the funder that go with it
     * @param problems what is missing in it or too long for it, in German sentences
     */
    record FilledIn(List<ReportFile> files, List<ReportFile> annexes, List<String> problems) {}

    /** As the application is now. */
    FilledIn of(long applicationId) {
        List<ReportFile> files = new ArrayList<>();
        List<ReportFile> annexes = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        List<FormChoice> choices = fillingService.forms(applicationId);
        toApplyWith(choices).ifPresent(form -> fill(applicationId, form, files, problems));
        choices.stream()
                .filter(choice -> choice.template().kind() == FormKind.ANNEX)
                .forEach(annex -> fill(applicationId, annex, annexes, problems));
        return new FilledIn(List.copyOf(files), List.copyOf(annexes), List.copyOf(problems));
    }

    /**
     * The form to apply with: the version that the application was filled into, else the newest.
     */
    public Optional<FormChoice> toApplyWith(long applicationId) {
        return toApplyWith(fillingService.forms(applicationId));
    }

    /** Whether no answer of the application is too long for the form or none of its choices. */
    boolean isFillable(long applicationId, FormChoice form) {
        return fillingService.preview(applicationId, form.template().id()).blocking().isEmpty();
    }

    private static Optional<FormChoice> toApplyWith(List<FormChoice> choices) {
        return choices.stream()
                .filter(
                        choice ->
                                choice.template().kind() == FormKind.LUMP_SUM
                                        || choice.template().kind() == FormKind.PROJECT)
                .findFirst();
    }

    private void fill(
            long applicationId, FormChoice form, List<ReportFile> files, List<String> problems) {
        FilledForm filled = fillingService.attempt(applicationId, form.template().id());
        filled.composed().problems().stream()
                .filter(problem -> !isContinued(problem))
                .map(FunderForms::sentence)
                .forEach(problems::add);
        if (filled.composed().blocking().isEmpty()) {
            files.addAll(filledForms.files(filled));
        }
    }

    private static boolean isContinued(FormProblem problem) {
        return problem.kind() == FormProblem.ProblemKind.MORE_LINES_THAN_ROWS;
    }

    private static String sentence(FormProblem problem) {
        String value = problem.value().de();
        String key = "form.problem." + problem.kind();
        return problem.label()
                + ": "
                + switch (problem.kind()) {
                    case TOO_LONG ->
                            Texts.message(
                                    Locale.GERMAN, key, value, problem.length(), problem.limit());
                    case NOT_A_CHOICE ->
                            Texts.message(
                                    Locale.GERMAN,
                                    key,
                                    value,
                                    String.join(", ", problem.choices()));
                    case MISSING -> Texts.message(Locale.GERMAN, key, value);
                    case MORE_LINES_THAN_ROWS ->
                            Texts.message(Locale.GERMAN, key, problem.length(), problem.limit());
                };
    }
}
