package de.gruppenbuch.domain.form;

/** How far people have got with the mapping of a form. */
final class MappingProgress {

    private MappingProgress() {}

    /** Fields about which nobody has decided yet; those in a bound table count as decided. */
    static int open(ReadForm form, FormMapping mapping) {
        return (int)
                form.fields().stream()
                        .filter(field -> mapping.of(field.id()).isEmpty())
                        .filter(field -> !inBoundTable(field, mapping))
                        .count();
    }

    private static boolean inBoundTable(FormField field, FormMapping mapping) {
        return field.spot() != null && mapping.ofTable(field.spot().tableId()).isPresent();
    }
}
