package de.gruppenbuch.web.tool;

import de.gruppenbuch.domain.shared.Page;
import de.gruppenbuch.domain.usage.UseFilter;
import de.gruppenbuch.domain.usage.UseListService;
import de.gruppenbuch.domain.usage.UseRow;
import de.gruppenbuch.web.config.ListQuery;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** All uses of tools by all groups. */
@Named
@RequestScoped
public class UseListView {

    @Inject private UseListService useListService;
    @Inject private ListQuery query;

    private Page<UseRow> page;

    @PostConstruct
    void load() {
        page = useListService.list(filter(query), query.page());
    }

    /** The filter in the address. */
    public static UseFilter filter(ListQuery query) {
        Boolean present =
                switch (query.text("zeit")) {
                    case "heute" -> Boolean.TRUE;
                    case "beendet" -> Boolean.FALSE;
                    default -> null;
                };
        return new UseFilter(query.text("text"), present);
    }

    public Page<UseRow> getPage() {
        return page;
    }

    public String getText() {
        return query.text("text");
    }

    public String getTime() {
        return query.text("zeit");
    }

    public String getQuery() {
        return query.query("text", "zeit");
    }

    public String getHref() {
        return "/arbeit/werkzeuge/nutzungen" + getQuery();
    }
}
