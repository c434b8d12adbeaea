package de.gruppenbuch.reports.list;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** A list with a column of each kind. */
final class ListFixture {

    static final LocalDateTime TAKEN = LocalDateTime.of(2026, 11, 25, 14, 30);

    private ListFixture() {}

    /** One row; null leaves a cell empty. */
    record Line(
            String name,
            String note,
            Long count,
            Long cents,
            LocalDate day,
            LocalDateTime moment,
            Boolean open) {

        static Line named(String name) {
            return new Line(name, null, null, null, null, null, null);
        }
    }

    static final Line FULL =
            new Line(
                    "Rheuma & <Wir>",
                    "erste Zeile\nzweite Zeile",
                    12L,
                    123_640L,
                    LocalDate.of(2026, 4, 1),
                    LocalDateTime.of(2026, 4, 1, 18, 45, 30),
                    true);

    static ListDefinition<Line> list(Locale language) {
        return new ListDefinition<>(
                new ListHead(
                        "Gruppen",
                        "Selbsthilfe Müller & Söhne",
                        List.of(
                                new ListHead.Filter("Thema", "Rheuma"),
                                new ListHead.Filter("Suche", "=1+1")),
                        "Name, aufsteigend",
                        TAKEN,
                        language),
                List.of(
                        column("name", ColumnKind.TEXT, Line::name),
                        column("note", ColumnKind.LONG_TEXT, Line::note),
                        column("count", ColumnKind.WHOLE, Line::count),
                        column("cents", ColumnKind.EURO, Line::cents),
                        column("day", ColumnKind.DAY, Line::day),
                        column("moment", ColumnKind.MOMENT, Line::moment),
                        column("open", ColumnKind.YES_NO, Line::open)));
    }

    static ListDefinition<Line> list() {
        return list(Locale.GERMAN);
    }

    private static ListColumn<Line> column(String key, ColumnKind kind, Function<Line, ?> value) {
        return new ListColumn<>(key, "Spalte " + key, kind, 18, "Was " + key + " bedeutet.", value);
    }
}
