package de.gruppenbuch.web.list;

import de.gruppenbuch.domain.account.AccountRow;
import de.gruppenbuch.domain.account.AccountService;
import de.gruppenbuch.domain.audit.AuditFilter;
import de.gruppenbuch.domain.audit.AuditRow;
import de.gruppenbuch.domain.audit.AuditService;
import de.gruppenbuch.domain.shared.GermanDay;
import de.gruppenbuch.reports.list.ColumnKind;
import de.gruppenbuch.reports.list.ListColumn;
import de.gruppenbuch.reports.list.ListDefinition;
import de.gruppenbuch.web.config.ListQuery;
import de.gruppenbuch.web.settings.AuditTexts;
import de.gruppenbuch.web.settings.AuditView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** The audit log of the contact point. */
@RequestScoped
class AuditListSource implements ListSource {

    @Inject private AuditService auditService;
    @Inject private AccountService accountService;
    @Inject private ListQuery query;
    @Inject private ListWords words;

    @Override
    public String name() {
        return "protokoll";
    }

    @Override
    public ListFile<AuditRow> open() {
        AuditFilter filter = AuditView.filter(query);
        List<Long> ids = auditService.begin(filter);
        String order = words.text("list.descending", words.text("audit.at"));
        return new ListFile<>(
                new ListDefinition<>(words.head("audit.title", filters(filter), order), columns()),
                new ListPortions<>(ids, auditService::rows));
    }

    private ListWords.Filters filters(AuditFilter filter) {
        return new ListWords.Filters()
                .add(words.text("audit.person"), person(filter.accountId()))
                .add(
                        words.text("audit.kind"),
                        AuditTexts.kind(words.locale(), filter.subjectKind()))
                .add(words.text("audit.from"), day(filter.from()))
                .add(words.text("audit.to"), day(filter.to()));
    }

    private String person(Long accountId) {
        return accountId == null
                ? ""
                : accountService.list().stream()
                        .filter(account -> account.id() == accountId)
                        .map(AccountRow::name)
                        .findFirst()
                        .orElse("");
    }

    private static String day(LocalDate day) {
        return day == null ? "" : GermanDay.format(day);
    }

    private List<ListColumn<AuditRow>> columns() {
        return List.of(
                words.column("audit.at", ColumnKind.MOMENT, 18, row -> words.moment(row.at())),
                words.column("audit.person", ColumnKind.TEXT, 28, AuditRow::person),
                words.column(
                        "audit.deed",
                        ColumnKind.TEXT,
                        44,
                        row -> AuditTexts.deed(words.locale(), row.action())),
                words.column(
                        "audit.kind",
                        ColumnKind.TEXT,
                        24,
                        row -> AuditTexts.kind(words.locale(), row.subjectKind())),
                words.column("audit.subject", ColumnKind.WHOLE, 14, AuditRow::subjectId));
    }
}
