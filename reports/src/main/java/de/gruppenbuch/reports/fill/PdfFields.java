package de.gruppenbuch.reports.fill;

import de.gruppenbuch.domain.form.FieldKind;
import de.gruppenbuch.reports.fill.PdfFound.Option;
import de.gruppenbuch.reports.fill.PdfPlaces.Spot;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDChoice;
import org.apache.pdfbox.pdmodel.interactive.form.PDComboBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDPushButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** Finds what can be filled in a PDF: seen by people, not locked, no button to press, unsigned. */
final class PdfFields {

    private static final int READ_ONLY = 1;

    /** Narrow letters in the smallest print that anybody reads: 0.45 of 5 points. */
    private static final float LETTER_WIDTH = 2.25f;

    private static final float LINE_HEIGHT = 6;
    private static final Pattern DATE =
            Pattern.compile("(?iu)(?<!\\p{L})(\\p{L}*datum|tag der \\p{L}+)(?!\\p{L})");

    /** What form editors call a field that nobody named. */
    private static final Pattern NUMBERED =
            Pattern.compile(
                    "(?iu)\\s*(text|feld|field|textfeld|text field|text box|kontrollk\u00e4stchen"
                            + "|check box|undefined|unbenannt|untitled)[\\s_]*\\d*\\s*");

    private static final Pattern PLACE = Pattern.compile("(?iu)(?<!\\p{L})ort(?!\\p{L})");

    private final Map<Integer, List<Spot>> spots = new HashMap<>();
    private final List<PDField> fields;
    private final PdfLabels labels;

    private PdfFields(PDDocument document) throws IOException {
        fields = all(document);
        PdfPlaces places = new PdfPlaces(document);
        List<Spot> all = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            List<Spot> found =
                    fields.get(i).getWidgets().stream()
                            .map(places::of)
                            .filter(Objects::nonNull)
                            .toList();
            all.addAll(found);
            spots.put(i, found);
        }
        labels = new PdfLabels(PdfWords.of(document), all);
    }

    /** Everything that can be filled, and the labels for the tables among it. */
    record Finds(List<PdfFound> fields, PdfLabels labels) {}

    static Finds of(PDDocument document) throws IOException {
        PdfFields finder = new PdfFields(document);
        List<PdfFound> found = new ArrayList<>();
        for (int i = 0; i < finder.fields.size(); i++) {
            PDField field = finder.fields.get(i);
            if (!finder.spots.get(i).isEmpty() && (field.getFieldFlags() & READ_ONLY) == 0) {
                PdfFound one = finder.found(i, field);
                if (one != null) {
                    found.add(one);
                }
            }
        }
        return new Finds(List.copyOf(found), finder.labels);
    }

    /** All fields in the order that ids count them. */
    static List<PDField> all(PDDocument document) {
        List<PDField> fields = new ArrayList<>();
        PdfFile.form(document).getFieldTree().forEach(fields::add);
        return fields;
    }

    private PdfFound found(int index, PDField field) {
        if (field instanceof PDTextField text) {
            return text.isPassword() || text.isFileSelect() ? null : text(index, text);
        }
        if (field instanceof PDChoice choice) {
            return choice(index, choice);
        }
        if (field instanceof PDButton button && !(field instanceof PDPushButton)) {
            List<Option> states = states(button);
            return button instanceof PDCheckBox && states.size() < 2
                    ? box(index, button)
                    : radio(index, button, states);
        }
        return null;
    }

    private PdfFound text(int index, PDTextField field) {
        Spot spot = spot(index);
        String label = label(field, labels.ofText(spot));
        int limit = field.getMaxLen();
        int room = Math.round(spot.width() / LETTER_WIDTH);
        if (field.isMultiline()) {
            room *= Math.max(1, (int) (spot.height() / LINE_HEIGHT));
        }
        return new PdfFound(
                index,
                field.getFullyQualifiedName(),
                isDate(field, label) ? FieldKind.DATE : FieldKind.TEXT,
                label,
                spots.get(index),
                field.getValue(),
                List.of(),
                false,
                limit > 0 ? Integer.valueOf(limit) : Integer.valueOf(Math.max(1, room)));
    }

    private PdfFound choice(int index, PDChoice field) {
        List<String> shown = field.getOptionsDisplayValues();
        List<String> stored = field.getOptionsExportValues();
        List<Option> options = new ArrayList<>();
        for (int i = 0; i < Math.min(shown.size(), stored.size()); i++) {
            options.add(new Option(shown.get(i), stored.get(i)));
        }
        return new PdfFound(
                index,
                field.getFullyQualifiedName(),
                FieldKind.CHOICE,
                label(field, labels.ofText(spot(index))),
                spots.get(index),
                field.getValue().isEmpty() ? "" : shown(options, field.getValue().get(0)),
                options,
                field instanceof PDComboBox box && box.isEdit(),
                null);
    }

    private PdfFound box(int index, PDButton field) {
        String value = PdfStates.value(field);
        return new PdfFound(
                index,
                field.getFullyQualifiedName(),
                FieldKind.CHECK,
                label(field, labels.ofBox(spot(index))),
                spots.get(index),
                String.valueOf(!value.isEmpty() && !value.equals("Off")),
                List.of(),
                false,
                null);
    }

    private PdfFound radio(int index, PDButton field, List<Option> states) {
        String value = PdfStates.value(field);
        return new PdfFound(
                index,
                field.getFullyQualifiedName(),
                FieldKind.CHOICE,
                label(field, labels.ofGroup(spot(index))),
                spots.get(index),
                value.equals("Off") ? "" : shown(states, value),
                states,
                false,
                null);
    }

    /** The choices of round boxes, named as people see them. */
    private List<Option> states(PDButton field) {
        Map<String, Option> states = new LinkedHashMap<>();
        PdfPlaces.Spot place;
        List<PDAnnotationWidget> widgets = field.getWidgets();
        int index = fields.indexOf(field);
        for (int i = 0; i < widgets.size(); i++) {
            String state = PdfStates.on(widgets.get(i));
            boolean seen = spots.get(index).size() == widgets.size();
            place = seen ? spots.get(index).get(i) : null;
            String tip = widgets.get(i).getCOSObject().getString(COSName.TU, "");
            String words = place == null ? "" : labels.ofBox(place);
            String shown = !words.isEmpty() ? words : !tip.isEmpty() ? tip : state;
            if (!state.isEmpty()) {
                states.putIfAbsent(state, new Option(shown, state));
            }
        }
        List<Option> options = List.copyOf(states.values());
        boolean clear = options.stream().map(Option::shown).distinct().count() == options.size();
        return clear
                ? options
                : options.stream().map(o -> new Option(o.stored(), o.stored())).toList();
    }

    private static String shown(List<Option> options, String stored) {
        return options.stream()
                .filter(option -> option.stored().equals(stored))
                .map(Option::shown)
                .findFirst()
                .orElse(stored);
    }

    private Spot spot(int index) {
        return spots.get(index).get(0);
    }

    /** What the author of the form says; without that, the words beside the field. */
    private static String label(PDField field, String beside) {
        String tip = field.getAlternateFieldName();
        boolean speaks =
                tip != null
                        && tip.codePoints().anyMatch(Character::isLetter)
                        && !NUMBERED.matcher(tip).matches()
                        && !tip.equals(field.getPartialName())
                        && !tip.equals(field.getFullyQualifiedName());
        return speaks ? PdfWords.tidy(tip) : beside;
    }

    private static boolean isDate(PDTextField field, String label) {
        if (PdfActions.of(field, "F").startsWith("AFDate_")
                || PdfActions.of(field, "K").startsWith("AFDate_")) {
            return true;
        }
        String name = field.getPartialName() == null ? "" : field.getPartialName();
        String words = label.isEmpty() ? name.replaceAll("[_\\d]", " ") : label;
        return !field.isMultiline() && isDay(words);
    }

    /** Whether words ask for a day; place and day on one line are words. */
    static boolean isDay(String label) {
        return DATE.matcher(label).find() && !PLACE.matcher(label).find();
    }
}
