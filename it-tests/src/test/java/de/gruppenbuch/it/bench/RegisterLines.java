package de.gruppenbuch.it.bench;

import de.gruppenbuch.reports.list.ColumnKind;
import de.gruppenbuch.reports.list.ListColumn;
import de.gruppenbuch.reports.list.ListDefinition;
import de.gruppenbuch.reports.list.ListHead;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.function.Function;

/**
 * The measured list. Its rows are made before the clock runs and come again and again: what is
 * measured is writing them. Deflate looks back 32 KiB, about thirty rows, so it gains nothing.
 */
final class RegisterLines {

    static final int TEXTS = 9;
    static final int DAYS = 3;
    static final int AMOUNTS = 3;

    private static final int DIFFERENT = 4_000;
    private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
    private static final List<String> TOPICS =
            List.of("Rheuma", "Depression & Ängste", "Sucht", "Krebs nach <40>", "Trauer");
    private static final List<String> CITIES =
            List.of("Münster", "Köln", "Gießen", "Bad Tölz", "Görlitz", "Saarbrücken");
    private static final List<String> STATUS = List.of("offen", "angenommen", "abgelehnt");

    private static final RegisterLine[] LINES = make();

    private RegisterLines() {}

    static Iterator<RegisterLine> of(int count) {
        return new Iterator<>() {

            private int next;

            @Override
            public boolean hasNext() {
                return next < count;
            }

            @Override
            public RegisterLine next() {
                if (next == count) {
                    throw new NoSuchElementException();
                }
                return LINES[next++ % DIFFERENT];
            }
        };
    }

    static ListDefinition<RegisterLine> list() {
        List<ListColumn<RegisterLine>> columns = new ArrayList<>();
        columns.add(column("Nr.", ColumnKind.WHOLE, RegisterLine::number));
        for (int text = 0; text < TEXTS; text++) {
            int at = text;
            columns.add(column("Text " + text, ColumnKind.TEXT, line -> line.texts()[at]));
        }
        for (int day = 0; day < DAYS; day++) {
            int at = day;
            columns.add(column("Tag " + day, ColumnKind.DAY, line -> line.days()[at]));
        }
        columns.add(column("Mitglieder", ColumnKind.WHOLE, RegisterLine::members));
        columns.add(column("Treffen", ColumnKind.WHOLE, RegisterLine::meetings));
        for (int amount = 0; amount < AMOUNTS; amount++) {
            int at = amount;
            columns.add(column("Betrag " + amount, ColumnKind.EURO, line -> line.cents()[at]));
        }
        columns.add(column("Stand", ColumnKind.TEXT, RegisterLine::status));
        columns.add(column("Bemerkung", ColumnKind.TEXT, RegisterLine::remark));
        ListHead head =
                new ListHead(
                        "Register",
                        "Kontaktstelle",
                        List.of(),
                        "",
                        LocalDateTime.of(2026, 11, 25, 12, 0),
                        Locale.GERMAN);
        return new ListDefinition<>(head, columns);
    }

    private static ListColumn<RegisterLine> column(
            String header, ColumnKind kind, Function<RegisterLine, ?> value) {
        return new ListColumn<>(header, header, kind, 16, header, value);
    }

    /** Small steps of different length instead of chance: always the same, never in step. */
    private static RegisterLine[] make() {
        RegisterLine[] lines = new RegisterLine[DIFFERENT];
        for (int i = 0; i < DIFFERENT; i++) {
            lines[i] =
                    new RegisterLine(
                            100_000 + i,
                            texts(i),
                            days(i),
                            3 + i * 7 % 40,
                            i * 13 % 52,
                            new long[] {i * 7_919L % 500_000, i * 104_729L % 90_000, i % 3 * 1_250},
                            STATUS.get(i % STATUS.size()),
                            i % 5 < 3 ? "" : "Rückfrage " + i * 31 % 977 + ": \"Beleg\" fehlt");
        }
        return lines;
    }

    private static String[] texts(int i) {
        return new String[] {
            "G-" + i * 48_271L % 9_999_991,
            "Selbsthilfegruppe " + TOPICS.get(i % 5) + " " + i / 2 * 37 % 1_999,
            TOPICS.get(i * 3 % 5),
            "Nordrhein-Westfalen",
            "Kreis " + CITIES.get(i * 5 % 6),
            CITIES.get(i * 7 % 6),
            "Straße des Friedens " + i * 11 % 240,
            "Frau Müller-" + i * 17 % 701,
            "Herr Groß-" + i * 19 % 503
        };
    }

    private static LocalDate[] days(int i) {
        return new LocalDate[] {
            FIRST.plusDays(i * 5L % 2_500), FIRST.plusDays(i * 11L % 2_700), FIRST.plusDays(i % 900)
        };
    }
}
