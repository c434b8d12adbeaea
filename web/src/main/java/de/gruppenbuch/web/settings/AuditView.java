package de.gruppenbuch.web.settings;

import de.gruppenbuch.domain.account.AccountRow;
import de.gruppenbuch.domain.account.AccountService;
import de.gruppenbuch.domain.audit.AuditFilter;
import de.gruppenbuch.domain.audit.AuditRow;
import de.gruppenbuch.domain.audit.AuditService;
import de.gruppenbuch.domain.shared.Page;
import de.gruppenbuch.web.config.ListQuery;
import de.gruppenbuch.web.ui.LanguageView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Who did what in the contact point, newest first. */
@Named
@RequestScoped
public class AuditView {

    @Inject private AuditService auditService;
    @Inject private AccountService accountService;
    @Inject private ListQuery query;
    @Inject private LanguageView language;

    private Page<AuditRow> page;

    @PostConstruct
    void load() {
        page = auditService.list(filter(query), query.page());
    }

    /** The filter in the address; a day that is none does not filter. */
    public static AuditFilter filter(ListQuery query) {
        return new AuditFilter(
                query.number("person").orElse(null),
                query.text("gegenstand"),
                query.day("von").orElse(null),
                query.day("bis").orElse(null));
    }

    public Page<AuditRow> getPage() {
        return page;
    }

    public List<AccountRow> getPeople() {
        return accountService.list();
    }

    public List<String> getKinds() {
        return auditService.listSubjectKinds();
    }

    public String deed(String action) {
        return AuditTexts.deed(language.getLocale(), action);
    }

    public String kind(String subjectKind) {
        return AuditTexts.kind(language.getLocale(), subjectKind);
    }

    public String get(String name) {
        return query.text(name);
    }

    public String getQuery() {
        return query.query("person", "gegenstand", "von", "bis");
    }

    public String getHref() {
        return "/arbeit/einstellungen/protokoll" + getQuery();
    }
}
