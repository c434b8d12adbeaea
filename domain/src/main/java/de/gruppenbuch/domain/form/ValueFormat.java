package de.gruppenbuch.domain.form;

import static de.gruppenbuch.domain.form.ValueType.AMOUNT;
import static de.gruppenbuch.domain.form.ValueType.CHOICE;
import static de.gruppenbuch.domain.form.ValueType.COUNT;
import static de.gruppenbuch.domain.form.ValueType.DAY;
import static de.gruppenbuch.domain.form.ValueType.IBAN;
import static de.gruppenbuch.domain.form.ValueType.MONTH;
import static de.gruppenbuch.domain.form.ValueType.TEXT;
import static de.gruppenbuch.domain.form.ValueType.YES_NO;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** How a value is written into a field; the first format of a type is its usual one. */
public enum ValueFormat {
    AS_IT_IS(TEXT, CHOICE, COUNT),
    /** Line breaks become commas, for fields of one line. */
    ONE_LINE(TEXT),
    CAPITALS(TEXT, CHOICE),
    /** DIN EN ISO 13616, printed form. */
    IBAN_BLOCKS(IBAN),
    IBAN_TOGETHER(IBAN),
    /** For forms that have "DE" printed before the field. */
    IBAN_AFTER_DE(IBAN),
    WITH_EURO(AMOUNT),
    WITHOUT_EURO(AMOUNT),
    /** TT.MM.JJJJ. */
    DAY_MONTH_YEAR(DAY),
    /** TT.MM.JJ. */
    DAY_MONTH_SHORT_YEAR(DAY),
    /** MM/JJJJ. */
    MONTH_SLASH_YEAR(MONTH, DAY),
    /** März 2015. */
    MONTH_NAME_YEAR(MONTH, DAY),
    YEAR_ONLY(MONTH, DAY),
    MONTH_ONLY(MONTH, DAY),
    DAY_ONLY(DAY),
    /** A box is ticked, a text field gets an X. */
    TICK_IF_YES(YES_NO),
    TICK_IF_NO(YES_NO),
    YES_NO_WORD(YES_NO);

    @SuppressWarnings("ImmutableEnumChecker") // made by an immutable factory
    private final Set<ValueType> types;

    ValueFormat(ValueType... types) {
        this.types = Set.of(types);
    }

    public boolean fits(ValueType type) {
        return types.contains(type);
    }

    /** Formats of a type, the usual one first. */
    public static List<ValueFormat> of(ValueType type) {
        return Arrays.stream(values()).filter(format -> format.fits(type)).toList();
    }

    /** The format that a value of this type usually has in a field of this kind. */
    public static ValueFormat usual(ValueType type, FieldKind kind) {
        return type == YES_NO && kind != FieldKind.CHECK ? YES_NO_WORD : of(type).get(0);
    }
}
