package de.gruppenbuch.reports.word;

import de.gruppenbuch.reports.ReportFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** Opens a written file again and tells what stands in it. */
final class WordReader {

    private final XWPFDocument document;

    WordReader(ReportFile file) {
        try {
            document = new XWPFDocument(new ByteArrayInputStream(file.content()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    XWPFDocument document() {
        return document;
    }

    List<String> styled(WordStyle style) {
        return document.getParagraphs().stream()
                .filter(paragraph -> Objects.equals(paragraph.getStyle(), style.id()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    /** Rows of the table that screen readers call by this title. */
    List<List<String>> table(String title) {
        return rows(find(title));
    }

    XWPFTable find(String title) {
        return document.getTables().stream()
                .filter(table -> table.getCTTbl().getTblPr().getTblCaption().getVal().equals(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no table " + title));
    }

    private static List<List<String>> rows(XWPFTable table) {
        return table.getRows().stream()
                .map(row -> row.getTableCells().stream().map(XWPFTableCell::getText).toList())
                .toList();
    }
}
