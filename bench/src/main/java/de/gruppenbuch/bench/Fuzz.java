package de.gruppenbuch.bench;

import de.gruppenbuch.domain.form.Answer;
import de.gruppenbuch.domain.form.FieldKind;
import de.gruppenbuch.domain.form.FormField;
import de.gruppenbuch.domain.form.ReadForm;
import de.gruppenbuch.domain.shared.RuleViolatedException;
import de.gruppenbuch.reports.fill.FormFiles;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Spoils whole forms in thousands of ways and gives each to the readers and fillers. A file is read
 * and filled, or refused with a sentence, each within two seconds of CPU time; whatever else
 * happens ends the run, and the file is kept.
 *
 * <p>Arguments: seconds, seed, folder for the file. Prints files per second.
 */
public final class Fuzz {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long LONGEST_NANOS = 2_000_000_000L;

    private Fuzz() {}

    public static void main(String[] arguments) throws IOException {
        long end = System.nanoTime() + Long.parseLong(arguments[0]) * 1_000_000_000L;
        List<byte[]> whole =
                List.of(
                        WordTemplate.build(WordTemplate.Marks.CONTROLS),
                        WordTemplate.build(WordTemplate.Marks.MERGE_FIELDS),
                        ExcelTemplate.form(),
                        PdfCandidates.form());
        whole.forEach(Fuzz::readAndFill);
        Mutator mutator = new Mutator(Long.parseLong(arguments[1]));
        long files = 0;
        long refused = 0;
        long begin = System.nanoTime();
        while (System.nanoTime() < end) {
            byte[] file = mutator.next(whole);
            refused += isRefused(file, Path.of(arguments[2])) ? 1 : 0;
            files++;
        }
        double perSecond = files * 1e9 / (System.nanoTime() - begin);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(String.format(Locale.ROOT, "files\t%.1f", perSecond));
        out.println(String.format(Locale.ROOT, "refused\t%.3f", (double) refused / files));
    }

    private static boolean isRefused(byte[] file, Path folder) throws IOException {
        long begin = THREADS.getCurrentThreadCpuTime();
        boolean refused = false;
        boolean expected = false;
        try {
            readAndFill(file);
            expected = true;
        } catch (RuleViolatedException sentence) {
            refused = true;
            expected = true;
        } finally {
            if (!expected || THREADS.getCurrentThreadCpuTime() - begin > LONGEST_NANOS) {
                Files.createDirectories(folder);
                Files.write(folder.resolve("surprise"), file);
            }
        }
        if (THREADS.getCurrentThreadCpuTime() - begin > LONGEST_NANOS) {
            throw new IllegalStateException("took longer than two seconds");
        }
        return refused;
    }

    private static void readAndFill(byte[] file) {
        ReadForm form = FormFiles.read(file);
        Map<String, Answer> answers = new HashMap<>();
        for (FormField field : form.fields()) {
            if (field.kind() == FieldKind.CHECK) {
                answers.put(field.id(), new Answer.Check(true));
            } else if (field.kind() == FieldKind.CHOICE) {
                answers.put(field.id(), new Answer.Text(field.choices().get(0)));
            } else {
                answers.put(field.id(), new Answer.Text("Müller & Söhne"));
            }
        }
        FormFiles.read(FormFiles.filler(file).fill(answers));
    }
}
