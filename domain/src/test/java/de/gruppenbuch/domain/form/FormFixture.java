package de.gruppenbuch.domain.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Forms as a reader would find them; a test names only what matters to it. */
public final class FormFixture {

    private final List<FormField> fields = new ArrayList<>();
    private final List<FormTable> tables = new ArrayList<>();
    private final Map<String, String> headings = new HashMap<>();
    private String heading = "";

    /** A Word form without fields. */
    public static FormFixture form() {
        return new FormFixture();
    }

    /** Fields that follow stand under it. */
    public FormFixture heading(String text) {
        heading = text;
        return this;
    }

    public FormFixture text(String label) {
        return add(label, "", FieldKind.TEXT, null);
    }

    public FormFixture text(String label, int maxLength) {
        return add(label, "", FieldKind.TEXT, maxLength);
    }

    public FormFixture named(String name, String label) {
        return add(label, name, FieldKind.TEXT, null);
    }

    public FormFixture day(String label) {
        return add(label, "", FieldKind.DATE, null);
    }

    public FormFixture box(String label) {
        return add(label, "", FieldKind.CHECK, null);
    }

    public FormFixture choice(String label, String... choices) {
        String id = nextId();
        fields.add(
                new FormField(
                        id,
                        "",
                        FieldKind.CHOICE,
                        label,
                        FieldPlace.unknown(),
                        "",
                        List.of(choices),
                        null,
                        null));
        headings.put(id, heading);
        return this;
    }

    /** A table of text fields, the given number of rows. */
    public FormFixture table(String label, int rows, String... columns) {
        return table(label, rows, false, columns);
    }

    /** A table whose only row the file itself repeats. */
    public FormFixture growing(String label, String... columns) {
        return table(label, 1, true, columns);
    }

    private FormFixture table(String label, int rows, boolean growing, String... columns) {
        String table = "t" + (tables.size() + 1);
        tables.add(new FormTable(table, label, rows, growing, List.of(columns)));
        for (int row = 1; row <= rows; row++) {
            for (int column = 0; column < columns.length; column++) {
                String id = table + "r" + row + "c" + column;
                fields.add(
                        new FormField(
                                id,
                                "",
                                FieldKind.TEXT,
                                columns[column],
                                FieldPlace.unknown(),
                                "",
                                List.of(),
                                null,
                                new TableSpot(table, row, column)));
                headings.put(id, heading);
            }
        }
        return this;
    }

    private FormFixture add(String label, String name, FieldKind kind, Integer maxLength) {
        String id = nextId();
        fields.add(
                new FormField(
                        id,
                        name,
                        kind,
                        label,
                        FieldPlace.unknown(),
                        "",
                        List.of(),
                        maxLength,
                        null));
        headings.put(id, heading);
        return this;
    }

    private String nextId() {
        return "f" + (fields.size() + 1);
    }

    public ReadForm build() {
        return new ReadForm(FormFormat.WORD, fields, tables);
    }

    public Map<String, String> headings() {
        return Map.copyOf(headings);
    }
}
