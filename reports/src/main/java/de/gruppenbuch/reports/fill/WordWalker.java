package de.gruppenbuch.reports.fill;

import de.gruppenbuch.reports.fill.WordTable.Cell;
import de.gruppenbuch.reports.fill.WordTable.Row;
import de.gruppenbuch.reports.office.Refusal;
import de.gruppenbuch.reports.office.XmlNode;
import java.util.ArrayList;
import java.util.List;

/** Goes through a part from top to bottom and notes what it finds. */
final class WordWalker {

    /** Word itself knows 63. */
    private static final int MOST_CELLS = 200;

    private final WordPart part;
    private final WordScan scan;
    private final WordLineReader reader;

    private WordGrowing growing;

    private final WordContext context = new WordContext();
    private WordLeader open;

    WordWalker(WordPart part, WordScan scan) {
        this.part = part;
        this.scan = scan;
        this.reader = new WordLineReader(part);
    }

    /** Paragraphs, tables and controls in reading order. */
    List<Object> blocks(XmlNode holder) {
        List<Object> blocks = new ArrayList<>();
        for (XmlNode child : holder.children()) {
            switch (child.name()) {
                case "w:p" -> paragraph(child, blocks);
                case "w:tbl" -> table(child, blocks);
                case "w:sdt" -> control(child, blocks);
                case "w:del", "w:moveFrom", "w:sectPr", "w:tcPr", "mc:Fallback" -> open = null;
                default -> blocks.addAll(blocks(child));
            }
        }
        return blocks;
    }

    private void paragraph(XmlNode paragraph, List<Object> blocks) {
        WordLine line = reader.read(paragraph);
        blocks.add(line);
        WordMarks.boxes(line);
        WordMarks.typedBoxes(line);
        WordMarks.tabs(line);
        open = WordLeader.find(line, open);
        line.sort();
        WordMarks.bookmarks(line);
        line.sort();
        WordLabels.assign(line);
        line.spans.forEach(span -> note(span.field()));
        context.read(line);
        line.boxes.forEach(box -> textBox(box, blocks));
    }

    private void control(XmlNode control, List<Object> blocks) {
        WordGrowing section = growing == null ? WordGrowing.of(part, control) : null;
        if (section != null) {
            blocks.addAll(grow(section));
            return;
        }
        WordFound found = WordControls.of(part, control);
        if (found != null && found.isAlive()) {
            found.label = context.question();
            context.forget();
            note(found);
            blocks.add(found);
        } else if (control.child("w:sdtContent") != null) {
            blocks.addAll(blocks(control.child("w:sdtContent")));
        }
    }

    private List<Object> grow(WordGrowing section) {
        growing = section;
        scan.growing.add(section);
        List<Object> blocks = blocks(section.first().child("w:sdtContent"));
        growing = null;
        return blocks;
    }

    private void note(WordFound field) {
        field.section = context.section;
        scan.note(field, growing);
    }

    private void table(XmlNode node, List<Object> blocks) {
        WordTable table = new WordTable(node);
        table.title = context.title();
        context.forget();
        open = null;
        rows(node, table);
        new WordCells(part, table, this::noteIn).finish();
        blocks.add(table);
        context.forget();
    }

    private void noteIn(Row row, WordFound field) {
        field.section = row.section;
        scan.note(field, row.growing);
    }

    private void rows(XmlNode holder, WordTable table) {
        for (XmlNode child : holder.children()) {
            XmlNode content = child.child("w:sdtContent");
            WordGrowing own = growing == null ? WordGrowing.of(part, child) : null;
            if (child.is("w:tr")) {
                table.rows.add(row(child));
            } else if (own != null) {
                growing = own;
                scan.growing.add(own);
                rows(own.first().child("w:sdtContent"), table);
                growing = null;
            } else if (child.is("w:sdt") && content != null) {
                rows(content, table);
            } else if (!child.is("w:del") && !child.name().endsWith("Pr")) {
                rows(child, table);
            }
        }
    }

    private Row row(XmlNode node) {
        Row row = new Row();
        row.growing = growing;
        int column = WordTable.number(node.child("w:trPr"), "w:gridBefore", "w:val", 0);
        cells(node, row, column);
        String title = row.title();
        row.section = context.section;
        context.section = title.isEmpty() ? context.section : title;
        return row;
    }

    private int cells(XmlNode holder, Row row, int first) {
        int column = first;
        for (XmlNode child : holder.children()) {
            XmlNode content = child.child("w:sdtContent");
            if (child.is("w:tc")) {
                column += cell(row, new Cell(child, column), null).span;
            } else if (child.is("w:sdt") && content != null) {
                WordFound whole = WordControls.of(part, child);
                XmlNode only = content.child("w:tc");
                if (whole != null && whole.isAlive() && only != null) {
                    column += cell(row, new Cell(only, column), whole).span;
                } else {
                    column = cells(content, row, column);
                }
            } else if (!child.is("w:del") && !child.name().endsWith("Pr")) {
                column = cells(child, row, column);
            }
        }
        return column;
    }

    private Cell cell(Row row, Cell cell, WordFound whole) {
        context.forget();
        open = null;
        if (whole != null) {
            cell.field = whole;
            note(whole);
        } else {
            cell.blocks.addAll(blocks(cell.node));
            StringBuilder words = new StringBuilder();
            for (Object block : cell.blocks) {
                words.append(block instanceof WordLine line ? line.words() + " " : "");
            }
            cell.words = WordLabels.clean(words.toString());
        }
        row.cells.add(cell);
        if (row.cells.size() > MOST_CELLS) {
            throw Refusal.NESTED.at();
        }
        return cell;
    }

    /** Fields of the copy for old programs are those of the box itself. */
    private void textBox(XmlNode[] box, List<Object> blocks) {
        WordScan own = new WordScan();
        WordWalker within = new WordWalker(part, own);
        within.growing = growing;
        blocks.addAll(within.blocks(box[0]));
        if (box[1] != null) {
            WordScan copy = new WordScan();
            new WordWalker(part, copy).blocks(box[1]);
            boolean same = copy.fields.size() == own.fields.size() && copy.growing.isEmpty();
            for (int i = 0; same && i < own.fields.size(); i++) {
                copy.fields.get(i).id = own.fields.get(i).id;
                own.fields.get(i).cuts.addAll(copy.fields.get(i).cuts);
            }
        }
        scan.addAll(own);
    }
}
