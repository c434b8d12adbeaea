package de.gruppenbuch.reports.fill;

import de.gruppenbuch.domain.form.FieldKind;
import de.gruppenbuch.domain.form.FormField;
import de.gruppenbuch.domain.form.FormFormat;
import de.gruppenbuch.domain.form.FormTable;
import de.gruppenbuch.domain.form.ReadForm;
import de.gruppenbuch.domain.form.TableSpot;
import de.gruppenbuch.reports.office.OfficePackage;
import de.gruppenbuch.reports.office.Refusal;
import de.gruppenbuch.reports.office.XmlTemplate.Cut;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Everything that was found in a Word file. */
final class WordScan {

    private static final int MOST_FIELDS = 5_000;

    final List<WordFound> fields = new ArrayList<>();
    private final Set<WordFound> seen = new HashSet<>();
    final List<WordGrowing> growing = new ArrayList<>();

    /** The text from top to bottom. */
    final List<Object> blocks = new ArrayList<>();

    List<WordPart> parts = List.of();

    static WordScan of(OfficePackage source) {
        WordScan scan = new WordScan();
        scan.parts = WordPart.of(source);
        for (WordPart part : scan.parts) {
            scan.read(part);
        }
        scan.fields.removeIf(field -> !field.isAlive());
        scan.fields.sort(
                Comparator.<WordFound>comparingInt(field -> field.part.index())
                        .thenComparingInt(field -> field.anchor));
        scan.keepApart();
        scan.placeGrowing();
        return scan;
    }

    /** Headers stand above the text and footers below it, if they ask for anything. */
    private void read(WordPart part) {
        int before = fields.size();
        List<Object> found = new WordWalker(part, this).blocks(part.root());
        if (part.index() == 0 || (part.footer() && fields.size() > before)) {
            blocks.addAll(found);
        } else if (fields.size() > before) {
            blocks.addAll(0, found);
        }
    }

    void note(WordFound field, WordGrowing within) {
        if (!seen.add(field)) {
            return;
        }
        if (seen.size() > MOST_FIELDS) {
            throw Refusal.NESTED.at();
        }
        fields.add(field);
        field.growing = within;
        if (within != null && !within.fields.contains(field)) {
            within.fields.add(field);
        }
    }

    void addAll(WordScan other) {
        other.fields.forEach(field -> note(field, field.growing));
        growing.addAll(other.growing);
    }

    ReadForm form() {
        Map<String, FormTable> tables = new LinkedHashMap<>();
        Map<String, Integer> labels = new HashMap<>();
        for (WordFound field : fields) {
            labels.merge(shownAs(field), 1, Integer::sum);
            if (field.listed != null) {
                tables.putIfAbsent(field.listed.id(), field.listed.table());
            }
        }
        List<FormField> found = new ArrayList<>();
        for (WordFound field : fields) {
            boolean alone = field.spot != null || labels.get(shownAs(field)) == 1;
            found.add(field.field(alone ? field.fullLabel() : withSection(field)));
        }
        return new ReadForm(FormFormat.WORD, found, List.copyOf(tables.values()));
    }

    /** A box and the line behind it may share their words. */
    private static String shownAs(WordFound field) {
        return (field.kind == FieldKind.CHECK) + field.fullLabel();
    }

    private static String withSection(WordFound field) {
        String label = field.fullLabel();
        if (field.section.isEmpty() || field.section.equals(label)) {
            return label;
        }
        return label.isEmpty() ? field.section : field.section + ": " + label;
    }

    /** In a file that was put together oddly, two fields could claim the same place. */
    private void keepApart() {
        Map<Integer, Integer> reached = new HashMap<>();
        List<WordFound> inOrder = new ArrayList<>(fields);
        for (WordFound field : inOrder) {
            int behind = reached.getOrDefault(field.part.index(), 0);
            int last = behind;
            boolean apart = true;
            for (Cut<WordAnswers> cut : field.cuts) {
                apart &= cut.from() >= behind || isFree(cut, field);
                last = Math.max(last, cut.to());
            }
            if (apart) {
                reached.put(field.part.index(), last);
            } else {
                fields.remove(field);
            }
        }
    }

    private boolean isFree(Cut<WordAnswers> cut, WordFound owner) {
        for (WordFound other : fields) {
            if (other != owner && other.part.index() == owner.part.index()) {
                for (Cut<WordAnswers> taken : other.cuts) {
                    if (taken.from() < cut.to() && cut.from() < taken.to()) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /** A growing table that is no row of a table has a column for each field. */
    private void placeGrowing() {
        for (WordGrowing section : growing) {
            section.fields.removeIf(field -> !field.isAlive());
            if (section.fields.stream().allMatch(field -> field.spot != null)) {
                continue;
            }
            List<String> names = section.fields.stream().map(WordFound::fullLabel).toList();
            WordList list = new WordList(section.id, section.title, names, true, 1);
            for (int i = 0; i < names.size(); i++) {
                section.fields.get(i).spot = new TableSpot(section.id, 1, i);
                section.fields.get(i).listed = list;
            }
        }
    }
}
