package de.gruppenbuch.domain.form;

/** Which format a field probably wants, from what is printed beside it and from its room. */
final class FormatSuggestion {

    private static final int IBAN_LENGTH = 22;

    private FormatSuggestion() {}

    static ValueFormat of(FormField field, ApplicationValue value) {
        ValueFormat usual = ValueFormat.usual(value.type(), field.kind());
        return switch (value.type()) {
            case AMOUNT -> amount(field.label());
            case IBAN -> iban(field);
            case DAY, MONTH -> day(field, usual);
            default -> usual;
        };
    }

    /** The sign stands there already. */
    static ValueFormat amount(String label) {
        return label.matches("(?is).*(€|\\beur(o)?\\b).*")
                ? ValueFormat.WITHOUT_EURO
                : ValueFormat.WITH_EURO;
    }

    private static ValueFormat iban(FormField field) {
        boolean printed = field.label().matches("(?s).*\\bDE[\\s_]*");
        if (printed) {
            return ValueFormat.IBAN_AFTER_DE;
        }
        return field.maxLength() != null && field.maxLength() <= IBAN_LENGTH
                ? ValueFormat.IBAN_TOGETHER
                : ValueFormat.IBAN_BLOCKS;
    }

    private static ValueFormat day(FormField field, ValueFormat usual) {
        if (field.label().matches("(?s).*(MM ?/ ?JJJJ|Monat ?/ ?Jahr).*")) {
            return ValueFormat.MONTH_SLASH_YEAR;
        }
        return field.maxLength() != null && field.maxLength() == 4 ? ValueFormat.YEAR_ONLY : usual;
    }
}
