package de.gruppenbuch.web.review;

import de.gruppenbuch.domain.review.WatchRow;
import de.gruppenbuch.domain.review.WatchService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Tools to look at again: first those that groups or requests hang on. */
@Named
@RequestScoped
public class WatchView {

    @Inject private WatchService watchService;

    private List<WatchRow> rows;

    public List<WatchRow> getHanging() {
        return rows().stream().filter(row -> row.weight() > 0).toList();
    }

    public List<WatchRow> getOthers() {
        return rows().stream().filter(row -> row.weight() == 0).toList();
    }

    private List<WatchRow> rows() {
        if (rows == null) {
            rows = watchService.list();
        }
        return rows;
    }
}
