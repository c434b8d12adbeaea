package de.gruppenbuch.web.demo;

import de.gruppenbuch.domain.form.FormKind;
import de.gruppenbuch.domain.form.MappingService;
import de.gruppenbuch.domain.form.TemplateHead;
import de.gruppenbuch.domain.form.TemplateService;
import de.gruppenbuch.domain.shared.Land;
import de.gruppenbuch.web.form.UploadedForm;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/**
 * Forms of the made-up world: one in Word, ready to use, and one in PDF whose fields wait to be
 * bound. Both say on their first line that no funder has handed them out.
 */
@Dependent
public class DemoForms {

    private static final String SOURCE = "Ausgedacht, zum Ausprobieren";

    @Inject private TemplateService templateService;
    @Inject private MappingService mappingService;
    @Inject private Clock clock;

    void create() {
        LocalDate today = LocalDate.now(clock);
        int year = today.getYear() + 1;
        long word =
                templateService.upload(
                        UploadedForm.read(
                                DemoWordForm.write(), head(FormKind.LUMP_SUM, year, today), null));
        mappingService.takeSuggestions(word, 0);
        templateService.upload(
                UploadedForm.read(DemoPdfForm.write(), head(FormKind.ANNEX, year, today), null));
    }

    private static TemplateHead head(FormKind kind, int year, LocalDate today) {
        return new TemplateHead(
                "body-nw",
                Land.NW,
                year,
                kind,
                "Ausgedacht, Stand 10/" + today.getYear(),
                LocalDate.of(today.getYear(), 1, 1),
                null,
                SOURCE);
    }
}
