package de.gruppenbuch.reports.fill;

import de.gruppenbuch.domain.form.Answer;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/**
 * Keeps the sums of a form true. A PDF reader adds up only when somebody types; a form that is
 * filled by a program and printed would show an old sum or none. Only sums of what was answered are
 * written, and only where the form itself says how.
 */
final class PdfTotals {

    private static final Pattern GERMAN = Pattern.compile("-?(\\d{1,3}(\\.\\d{3})+|\\d+),\\d+");
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,15}(\\.\\d+)?");

    private final PDDocument document;
    private final Map<String, BigDecimal> known = new TreeMap<>();
    private final Set<String> answered = new HashSet<>();
    private Map<String, PDTextField> texts;

    PdfTotals(PDDocument document) {
        this.document = document;
    }

    /**
     * Takes note of an answer.
     *
     * @return how a number is written where the form says it, otherwise null
     */
    PdfInk.Value answered(PDTextField field, Answer answer) {
        String name = field.getFullyQualifiedName();
        BigDecimal number = number(answer);
        answered.add(name);
        if (number != null) {
            known.put(name, number);
            PdfNumberFormat format = PdfNumberFormat.of(PdfActions.of(field, "F"));
            return format == null ? null : value(format, number);
        }
        return null;
    }

    /** Writes the sums that follow from the answers. */
    void write(PdfInk ink) throws IOException {
        for (PDTextField field : inOrder()) {
            String name = field.getFullyQualifiedName();
            PdfCalculation sum = PdfCalculation.of(PdfActions.of(field, "C"));
            if (sum == null || answered.contains(name)) {
                continue;
            }
            AtomicBoolean follows = new AtomicBoolean();
            BigDecimal value = sum.value(part -> values(part, follows));
            if (value != null && follows.get()) {
                PdfNumberFormat format = PdfNumberFormat.of(PdfActions.of(field, "F"));
                String plain = value.stripTrailingZeros().toPlainString();
                ink.write(
                        field,
                        format == null ? new PdfInk.Value(plain, plain) : value(format, value));
                known.put(name, value);
                answered.add(name);
            }
        }
    }

    private static PdfInk.Value value(PdfNumberFormat format, BigDecimal number) {
        return new PdfInk.Value(format.stored(number), format.shown(number));
    }

    /** Fields that are added up, in the order of the form. */
    private List<PDTextField> inOrder() {
        COSArray order =
                PdfFile.form(document).getCOSObject().getCOSArray(COSName.getPDFName("CO"));
        List<PDTextField> fields = new ArrayList<>();
        for (int i = 0; order != null && i < order.size(); i++) {
            for (PDTextField field : texts().values()) {
                if (field.getCOSObject() == order.getObject(i)) {
                    fields.add(field);
                }
            }
        }
        return fields;
    }

    private Map<String, PDTextField> texts() {
        if (texts == null) {
            texts = new TreeMap<>();
            for (PDField field : PdfFields.all(document)) {
                if (field instanceof PDTextField text) {
                    texts.put(field.getFullyQualifiedName(), text);
                }
            }
        }
        return texts;
    }

    /** Of the field, or of all fields below the name. */
    private List<BigDecimal> values(String part, AtomicBoolean follows) {
        List<BigDecimal> values = new ArrayList<>();
        texts().forEach(
                        (name, field) -> {
                            if (name.equals(part) || name.startsWith(part + ".")) {
                                BigDecimal value = known.getOrDefault(name, read(field));
                                if (answered.contains(name)) {
                                    follows.set(true);
                                }
                                if (value != null) {
                                    values.add(value);
                                }
                            }
                        });
        return values;
    }

    private static BigDecimal read(PDTextField field) {
        String text = field.getValue().replaceAll("[\\s\u20ac]|EUR", "");
        Matcher german = GERMAN.matcher(text);
        if (german.matches()) {
            return new BigDecimal(text.replace(".", "").replace(',', '.'));
        }
        return PLAIN.matcher(text).matches() ? new BigDecimal(text) : null;
    }

    private static BigDecimal number(Answer answer) {
        if (answer instanceof Answer.Amount amount) {
            return BigDecimal.valueOf(amount.cents(), 2);
        }
        return answer instanceof Answer.Count count ? BigDecimal.valueOf(count.number()) : null;
    }
}
