package de.gruppenbuch.web.dispatch;

import de.gruppenbuch.reports.ReportFile;
import de.gruppenbuch.reports.StreamedZip;
import java.io.OutputStream;
import java.util.List;

/**
 * A package that is ready to be sent.
 *
 * @param name of the ZIP; tells of nobody
 */
public record PreparedPackage(String name, List<PackageFile> files) {

    /** One Word file of it alone, counted from 0. */
    ReportFile leaf(int place) {
        PackageFile file = files.get(place);
        return new ReportFile(file.name().substring(3), ReportFile.WORD, file.content().get());
    }

    /**
     * Writes file by file; only one of them is in memory at a time. The caller closes the target.
     */
    public void write(OutputStream target) {
        try (StreamedZip zip = new StreamedZip(target)) {
            files.forEach(file -> zip.add(file.name(), file.content().get()));
        }
    }
}
