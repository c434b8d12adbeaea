package de.gruppenbuch.web.job;

import de.gruppenbuch.domain.form.Answer;
import de.gruppenbuch.domain.form.AnswerComposer;
import de.gruppenbuch.domain.form.FieldKind;
import de.gruppenbuch.domain.form.FormContent;
import de.gruppenbuch.domain.form.FormField;
import de.gruppenbuch.domain.form.FormKind;
import de.gruppenbuch.domain.form.FormMapping;
import de.gruppenbuch.domain.form.MappingSuggestionPolicy;
import de.gruppenbuch.domain.form.ReadForm;
import de.gruppenbuch.domain.form.SampleSnapshot;
import de.gruppenbuch.domain.funding.FundingSnapshot;
import de.gruppenbuch.domain.letter.LetterKind;
import de.gruppenbuch.domain.letter.SampleValues;
import de.gruppenbuch.domain.shared.Setting;
import de.gruppenbuch.reports.DownloadLevel;
import de.gruppenbuch.reports.excel.FundingWorkbook;
import de.gruppenbuch.reports.fill.FormFiles;
import de.gruppenbuch.reports.letter.ShippedLetters;
import de.gruppenbuch.reports.word.FundingDocument;
import de.gruppenbuch.web.demo.DemoPdfForm;
import de.gruppenbuch.web.demo.DemoWordForm;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Makes a document of each kind behind the start of the server and throws it away: the first one
 * loads classes, fonts and schemas for up to a second, and nobody should wait for that.
 */
@ApplicationScoped
public class FirstDocuments {

    @Resource private ManagedExecutorService executor;
    @Inject private Clock clock;

    void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
        DownloadLevel.use(Integer.parseInt(Setting.DOWNLOAD_LEVEL.get()));
        int year = LocalDate.now(clock).getYear();
        executor.execute(() -> make(year));
    }

    static void make(int year) {
        FundingSnapshot sample = SampleSnapshot.of(year);
        FundingDocument.write(sample);
        tickBoxes(FundingWorkbook.write(sample).content());
        for (LetterKind kind : LetterKind.values()) {
            ShippedLetters.compiled(kind).fill(SampleValues.of(kind));
        }
        fill(DemoWordForm.write(), sample);
        fill(DemoPdfForm.write(), sample);
    }

    /** Our own workbook serves as an Excel form: its boxes are found and ticked. */
    private static void tickBoxes(byte[] file) {
        FormFiles.outline(file);
        Map<String, Answer> answers =
                FormFiles.read(file).fields().stream()
                        .filter(field -> field.kind() == FieldKind.CHECK)
                        .collect(Collectors.toMap(FormField::id, box -> new Answer.Check(true)));
        FormFiles.filler(file).fill(answers);
    }

    private static void fill(byte[] file, FundingSnapshot sample) {
        ReadForm form = FormFiles.read(file);
        FormMapping mapping = MappingSuggestionPolicy.suggest(form, Map.of(), FormKind.LUMP_SUM);
        FormFiles.filler(file)
                .fill(AnswerComposer.compose(form, mapping, FormContent.of(sample)).answers());
    }
}
