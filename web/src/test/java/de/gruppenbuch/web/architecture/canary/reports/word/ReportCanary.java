package de.gruppenbuch.web.architecture.canary.reports.word;

import de.gruppenbuch.web.architecture.canary.web.group.CanaryBean;
import jakarta.persistence.EntityManager;

/** A report that asks the database and a page. */
public class ReportCanary {

    private final String title;

    public ReportCanary(String title) {
        this.title = title;
    }

    public String write(EntityManager entityManager, CanaryBean bean) {
        return title + bean.getGroup(entityManager);
    }
}
