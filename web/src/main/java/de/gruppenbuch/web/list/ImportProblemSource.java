package de.gruppenbuch.web.list;

import de.gruppenbuch.domain.intake.GroupImportService;
import de.gruppenbuch.domain.intake.ImportDetails;
import de.gruppenbuch.reports.list.ColumnKind;
import de.gruppenbuch.reports.list.ListDefinition;
import de.gruppenbuch.web.config.ListQuery;
import de.gruppenbuch.web.intake.ImportProblemRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The rows of an uploaded list that are left out, each with the reason. */
@RequestScoped
class ImportProblemSource implements ListSource {

    @Inject private GroupImportService imports;
    @Inject private ListQuery query;
    @Inject private ListWords words;

    @Override
    public String name() {
        return "einlesefehler";
    }

    @Override
    public ListFile<ImportProblemRow> open() {
        ImportDetails details = imports.get(query.number("nr").orElse(-1L));
        List<ImportProblemRow> rows =
                ImportProblemRow.of(details, imports.check(details.id()), words.locale());
        return new ListFile<>(
                new ListDefinition<>(
                        words.head("import.problems.title", new ListWords.Filters(), ""),
                        List.of(
                                words.column(
                                        "import.line",
                                        ColumnKind.WHOLE,
                                        10,
                                        ImportProblemRow::line),
                                words.column(
                                        "import.column",
                                        ColumnKind.TEXT,
                                        28,
                                        ImportProblemRow::column),
                                words.column(
                                        "import.problem",
                                        ColumnKind.LONG_TEXT,
                                        70,
                                        ImportProblemRow::sentence))),
                rows.iterator());
    }
}
