package de.gruppenbuch.web.list;

import de.gruppenbuch.reports.list.ListCsv;
import de.gruppenbuch.reports.list.ListDefinition;
import de.gruppenbuch.reports.list.ListWorkbook;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;

/** A list with its rows, to be written once. */
record ListFile<R>(ListDefinition<R> definition, Iterator<R> rows) {

    void writeExcel(OutputStream out, int level) throws IOException {
        ListWorkbook.write(definition, rows, out, level);
    }

    void writeCsv(OutputStream out) throws IOException {
        ListCsv.write(definition, rows, out);
    }
}
