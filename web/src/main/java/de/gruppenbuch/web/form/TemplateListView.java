package de.gruppenbuch.web.form;

import de.gruppenbuch.domain.form.FormKind;
import de.gruppenbuch.domain.form.TemplateFilter;
import de.gruppenbuch.domain.form.TemplateRow;
import de.gruppenbuch.domain.form.TemplateService;
import de.gruppenbuch.domain.form.TemplateState;
import de.gruppenbuch.domain.shared.Land;
import de.gruppenbuch.domain.shared.Page;
import de.gruppenbuch.web.config.ListQuery;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** List of the funders' forms; what is looked for stands in the address. */
@Named
@RequestScoped
public class TemplateListView {

    @Inject private TemplateService templateService;
    @Inject private ListQuery query;

    private Page<TemplateRow> page;

    public Page<TemplateRow> getPage() {
        if (page == null) {
            page = Page.cut(query.page(), templateService.list(filter()));
        }
        return page;
    }

    private TemplateFilter filter() {
        String funder = query.text("kasse");
        return new TemplateFilter(
                query.text("text"),
                query.number("jahr").map(Long::intValue).orElse(null),
                funder.isEmpty() ? null : funder,
                query.constant("land", Land.class).orElse(null),
                query.constant("art", FormKind.class).orElse(null),
                query.constant("stand", TemplateState.class).orElse(null));
    }

    /** Whether anything is filtered; an empty list then has another reason. */
    public boolean isFiltered() {
        return !filter().equals(TemplateFilter.all());
    }

    /** What stands in the filter. */
    public String value(String name) {
        return query.text(name);
    }

    public String getHref() {
        return "/arbeit/einstellungen/vorlagen"
                + query.query("text", "jahr", "kasse", "land", "art", "stand");
    }
}
