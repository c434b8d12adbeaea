package de.gruppenbuch.reports.fill;

import de.gruppenbuch.domain.form.Answer;
import de.gruppenbuch.reports.office.OfficePackage;
import de.gruppenbuch.reports.office.PackageTemplate;
import de.gruppenbuch.reports.office.XmlTemplate;
import de.gruppenbuch.reports.office.XmlTemplate.Cut;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A Word form cut at its fields; filling joins bytes and packs the parts that have any. */
final class WordFiller implements FormFiller {

    private final PackageTemplate file;
    private final List<XmlTemplate<WordAnswers>> parts = new ArrayList<>();

    /** Ids of fields to the growing table they are in, null outside of one. */
    private final Map<String, String> fields = new HashMap<>();

    WordFiller(OfficePackage source, WordScan scan) {
        List<String> names = new ArrayList<>();
        WordRows rows = new WordRows(scan.parts);
        for (WordPart part : scan.parts) {
            List<Cut<WordAnswers>> cuts = cuts(scan, part, rows);
            if (!cuts.isEmpty()) {
                names.add(part.name());
                parts.add(XmlTemplate.of(part.xml(), cuts));
            }
        }
        file = source.template(names);
        for (WordFound field : scan.fields) {
            fields.put(field.id, field.growing == null ? null : field.growing.id);
        }
    }

    @Override
    public byte[] fill(Map<String, Answer> answers) {
        WordAnswers all = WordAnswers.of(answers, fields);
        List<byte[]> contents = new ArrayList<>(parts.size());
        for (XmlTemplate<WordAnswers> part : parts) {
            contents.add(part.fill(all));
        }
        return file.write(contents);
    }

    private static List<Cut<WordAnswers>> cuts(WordScan scan, WordPart part, WordRows rows) {
        List<Cut<WordAnswers>> cuts = new ArrayList<>();
        for (WordFound field : scan.fields) {
            if (field.part.index() == part.index() && field.growing == null) {
                cuts.addAll(field.cuts);
            }
        }
        for (WordGrowing section : scan.growing) {
            if (section.part.index() == part.index()) {
                cuts.addAll(rows.cuts(section));
            }
        }
        return cuts;
    }
}
