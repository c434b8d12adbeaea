package de.gruppenbuch.reports.fill;

import de.gruppenbuch.reports.office.XmlNode;
import de.gruppenbuch.reports.office.XmlSink;
import de.gruppenbuch.reports.office.XmlTemplate;
import de.gruppenbuch.reports.office.XmlTemplate.Cut;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Copies the rows of growing tables; what has to be unique in a file is numbered anew. */
final class WordRows {

    /** Numbers of one table; a table has fewer copies than this. */
    private static final int ROOM = 1_000_000;

    /** Ids of paragraphs stay below 0x80000000 (MS-DOCX 2.6.2.3), those of controls positive. */
    private static final int FIRST = 1_000_000_000;

    private static final Set<String> GONE_IN_COPIES =
            Set.of(
                    "w:bookmarkStart",
                    "w:bookmarkEnd",
                    "w:commentRangeStart",
                    "w:commentRangeEnd",
                    "w:commentReference",
                    "w:permStart",
                    "w:permEnd");

    private final Set<Long> used = new HashSet<>();
    private int next = FIRST;

    WordRows(List<WordPart> parts) {
        for (WordPart part : parts) {
            part.root().each(node -> places(node).forEach(place -> use(part, place)));
        }
    }

    /** What replaces the items of a growing table. */
    List<Cut<WordAnswers>> cuts(WordGrowing section) {
        List<Cut<WordAnswers>> cuts = new ArrayList<>();
        XmlNode item = section.first();
        byte[] xml = section.part.xml();
        XmlTemplate<WordAnswers> row =
                XmlTemplate.of(xml, item.from(), item.to(), within(section, item));
        String table = section.id;
        cuts.add(
                new Cut<>(
                        item.from(),
                        item.to(),
                        (answers, target) -> {
                            for (int i = 1; i <= answers.rows(table); i++) {
                                row.write(answers.inRow(i), target);
                            }
                        }));
        for (int i = 1; i < section.items.size(); i++) {
            cuts.add(spare(xml, section.items.get(i), table, i + 1));
        }
        return cuts;
    }

    /** An empty row that the form had already stays until a copy takes its place. */
    private static Cut<WordAnswers> spare(byte[] xml, XmlNode item, String table, int number) {
        return new Cut<>(
                item.from(),
                item.to(),
                (answers, target) -> {
                    if (answers.rows(table) < number) {
                        target.raw(xml, item.from(), item.to());
                    }
                });
    }

    private List<Cut<WordAnswers>> within(WordGrowing section, XmlNode item) {
        List<Cut<WordAnswers>> cuts = new ArrayList<>();
        section.fields.forEach(field -> cuts.addAll(field.cuts));
        byte[] xml = section.part.xml();
        List<int[]> numbers = new ArrayList<>();
        List<XmlNode> gone = new ArrayList<>();
        visit(item, numbers, gone);
        int base = freeRoom();
        for (int i = 0; i < numbers.size(); i++) {
            int[] place = numbers.get(i);
            int number = i;
            int each = numbers.size();
            Cut<WordAnswers> cut =
                    new Cut<>(
                            place[0],
                            place[1],
                            (answers, target) -> {
                                if (answers.row() == 1) {
                                    target.raw(xml, place[0], place[1]);
                                } else {
                                    int id = base + (answers.row() - 2) * each + number;
                                    write(id, place[2], target);
                                }
                            });
            addFree(cuts, cut);
        }
        for (XmlNode node : gone) {
            addFree(
                    cuts,
                    new Cut<>(
                            node.from(),
                            node.to(),
                            (answers, target) -> {
                                if (answers.row() == 1) {
                                    target.raw(xml, node.from(), node.to());
                                }
                            }));
        }
        return cuts;
    }

    private static void write(int id, int base, XmlSink target) {
        String text = Integer.toString(id, base).toUpperCase(Locale.ROOT);
        target.raw(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** Not within what an answer replaces anyway. */
    private static void addFree(List<Cut<WordAnswers>> cuts, Cut<WordAnswers> cut) {
        boolean free =
                cuts.stream().noneMatch(each -> each.from() < cut.to() && cut.from() < each.to());
        if (free) {
            cuts.add(cut);
        }
    }

    private static void visit(XmlNode node, List<int[]> numbers, List<XmlNode> gone) {
        if (GONE_IN_COPIES.contains(node.name())) {
            gone.add(node);
            return;
        }
        numbers.addAll(places(node));
        node.children().forEach(child -> visit(child, numbers, gone));
    }

    /** Where numbers of an element stand, and to which base they are written. */
    private static List<int[]> places(XmlNode node) {
        List<int[]> places = new ArrayList<>(2);
        switch (node.name()) {
            case "w:id" -> {
                if (node.parent().is("w:sdtPr")) {
                    place(node, "w:val", 10, places);
                }
            }
            case "wp:docPr" -> place(node, "id", 10, places);
            case "w:p", "w:tr" -> {
                place(node, "w14:paraId", 16, places);
                place(node, "w14:textId", 16, places);
            }
            default -> {
                // Nothing else has to be unique.
            }
        }
        return places;
    }

    private static void place(XmlNode node, String attribute, int base, List<int[]> places) {
        XmlNode.Attribute place = node.place(attribute);
        if (place != null) {
            places.add(new int[] {place.from(), place.to(), base});
        }
    }

    private void use(WordPart part, int[] place) {
        int length = place[1] - place[0];
        String text = new String(part.xml(), place[0], length, StandardCharsets.US_ASCII);
        if (text.matches("-?[0-9A-Fa-f]{1,12}") && (place[2] == 16 || text.matches("-?\\d+"))) {
            used.add(Long.parseLong(text, place[2]));
        }
    }

    private int freeRoom() {
        int base = next;
        while (isUsed(base)) {
            base += ROOM;
        }
        next = base + ROOM;
        return base;
    }

    private boolean isUsed(int base) {
        return used.stream().anyMatch(each -> base <= each && each < base + ROOM);
    }
}
