package de.gruppenbuch.web.intake;

import de.gruppenbuch.domain.intake.GroupImportService;
import de.gruppenbuch.reports.list.UploadedList;
import de.gruppenbuch.web.ui.Redirects;
import de.gruppenbuch.web.ui.Uploads;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

/** First step: takes the file. */
@Named
@RequestScoped
public class ImportStartView {

    @Inject private GroupImportService imports;

    private Part file;

    public String upload() {
        byte[] content =
                Uploads.chosen("file")
                        .map(part -> Uploads.read(part, UploadedList.MOST_BYTES))
                        .orElse(new byte[0]);
        long id = imports.begin(UploadedTable.read(content));
        return Redirects.to("/arbeit/einlesen/" + id + "/spalten");
    }

    public int getMostLines() {
        return GroupImportService.MOST_LINES;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
