package de.gruppenbuch.reports.list;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import org.apache.poi.ss.usermodel.DateUtil;

/** The row that is being read; cells stay raw until somebody asks. */
final class RowInHand implements ReadRow {

    private static final int MOST_COLUMNS = 500;

    /** What a cell may hold, doubled for escapes. */
    private static final int MOST_LETTERS = 65_536;

    private static final int LETTERS = 26;

    private enum Kind {
        TEXT,
        SHARED,
        TRUTH,
        NUMBER,
        DATE
    }

    private final SharedTexts shared;
    private final DateStyles styles;
    private final boolean since1904;
    private String[] contents = new String[32];
    private final Kind[] kinds = new Kind[MOST_COLUMNS];
    private int number;
    private int width;
    private int column;

    RowInHand(SharedTexts shared, DateStyles styles, boolean since1904) {
        this.shared = shared;
        this.styles = styles;
        this.since1904 = since1904;
    }

    static void requireCell(int letters) {
        if (letters > MOST_LETTERS) {
            throw ListRefusal.tooLarge();
        }
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public String text(int at) {
        String raw = at < width ? contents[at] : null;
        if (raw == null) {
            return "";
        }
        return switch (kinds[at]) {
            case TEXT -> raw;
            case SHARED -> shared.get(index(raw));
            case TRUTH -> raw.equals("1") ? "Ja" : "Nein";
            case NUMBER -> number(raw);
            case DATE -> date(raw);
        };
    }

    /** A row without a number follows the one before. */
    void begin(String reference) {
        number = reference == null ? number + 1 : index(reference);
        Arrays.fill(contents, 0, width, null);
        width = 0;
        column = -1;
    }

    /** A cell without a place follows the one before. */
    void cell(String reference, String type, String style) {
        column = reference == null ? column + 1 : column(reference);
        if (column >= MOST_COLUMNS) {
            throw ListRefusal.tooLarge();
        }
        kinds[column] = kind(type, style);
    }

    void put(CharSequence content) {
        if (column >= contents.length) {
            contents = Arrays.copyOf(contents, MOST_COLUMNS);
        }
        contents[column] = content.toString();
        width = Math.max(width, column + 1);
    }

    private Kind kind(String type, String style) {
        if (type == null || type.equals("n")) {
            return style != null && styles.isDate(index(style)) ? Kind.DATE : Kind.NUMBER;
        }
        return switch (type) {
            case "s" -> Kind.SHARED;
            case "b" -> Kind.TRUTH;
            default -> Kind.TEXT;
        };
    }

    private static int column(String reference) {
        int column = 0;
        int at = 0;
        for (; at < reference.length() && reference.charAt(at) >= 'A'; at++) {
            column = column * LETTERS + reference.charAt(at) - 'A' + 1;
            if (column > MOST_COLUMNS) {
                throw ListRefusal.tooLarge();
            }
        }
        if (at == 0) {
            throw ListRefusal.broken();
        }
        return column - 1;
    }

    private static int index(String digits) {
        int value = 0;
        for (int at = 0; at < digits.length(); at++) {
            int digit = digits.charAt(at) - '0';
            if (digit < 0 || digit > 9 || at > 8) {
                throw ListRefusal.broken();
            }
            value = value * 10 + digit;
        }
        return value;
    }

    /** As people write it; {@code 1.0E7} would be no number to them. */
    private static String number(String raw) {
        boolean plain = raw.chars().allMatch(letter -> letter >= '0' && letter <= '9');
        if (plain) {
            return raw;
        }
        try {
            BigDecimal exact = new BigDecimal(raw);
            if (Math.abs((long) exact.scale()) > 400) {
                return raw;
            }
            return exact.stripTrailingZeros().toPlainString().replace('.', ',');
        } catch (NumberFormatException word) {
            return raw;
        }
    }

    private String date(String raw) {
        try {
            LocalDateTime moment =
                    DateUtil.getLocalDateTime(Double.parseDouble(raw), since1904, true);
            if (moment == null) {
                return raw;
            }
            return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? ListText.day(moment.toLocalDate())
                    : ListText.moment(moment);
        } catch (NumberFormatException word) {
            return raw;
        }
    }
}
