package de.gruppenbuch.reports.word;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** Tables with fixed columns, a header row that is repeated, and rows that no page cuts. */
final class WordTableWriter {

    private static final String LINE = "C9D2D5";
    private static final String HEADER = "E6EFF1";
    private static final int SIDE = 90;

    /** Longer texts may run over the end of a page; shorter ones stay in one piece. */
    private static final int LONGEST_UNCUT = 600;

    private WordTableWriter() {}

    static void write(XWPFDocument document, WordTable content) {
        XWPFTable table = document.createTable(content.rows().size() + 1, content.widths().size());
        setLook(table, content);
        XWPFTableRow header = table.getRow(0);
        header.setRepeatHeader(true);
        fill(header, content.header());
        header.getTableCells().forEach(cell -> cell.setColor(HEADER));
        for (int row = 0; row < content.rows().size(); row++) {
            fill(table.getRow(row + 1), content.rows().get(row));
        }
        document.createParagraph().setStyle(WordStyle.TABLE_GAP.id());
    }

    private static void fill(XWPFTableRow row, List<WordCell> cells) {
        row.setCantSplitRow(cells.stream().allMatch(cell -> cell.text().length() <= LONGEST_UNCUT));
        for (int column = 0; column < cells.size(); column++) {
            XWPFTableCell cell = row.getCell(column);
            XWPFParagraph paragraph = cell.getParagraphs().get(0);
            paragraph.setStyle(cells.get(column).style().id());
            WordWriter.write(paragraph, cells.get(column).text());
        }
    }

    private static void setLook(XWPFTable table, WordTable content) {
        CTTbl raw = table.getCTTbl();
        table.setWidth(content.widths().stream().mapToInt(Integer::intValue).sum());
        table.setCellMargins(0, SIDE, 0, SIDE);
        table.setTopBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, LINE);
        table.setBottomBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, LINE);
        table.setInsideHBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, LINE);
        table.setInsideVBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, LINE);
        table.setLeftBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, LINE);
        table.setRightBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, LINE);
        raw.getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblLook look = raw.getTblPr().addNewTblLook();
        look.setFirstRow("1");
        raw.getTblPr().addNewTblCaption().setVal(content.title());
        setColumns(table, content.widths());
    }

    private static void setColumns(XWPFTable table, List<Integer> widths) {
        CTTbl raw = table.getCTTbl();
        CTTblGrid grid = raw.getTblGrid() == null ? raw.addNewTblGrid() : raw.getTblGrid();
        for (int column = grid.sizeOfGridColArray() - 1; column >= 0; column--) {
            grid.removeGridCol(column);
        }
        for (int width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
        for (XWPFTableRow row : table.getRows()) {
            for (int column = 0; column < widths.size(); column++) {
                row.getCell(column).setWidth(String.valueOf(widths.get(column)));
            }
        }
    }
}
