package de.gruppenbuch.web.settings;

import de.gruppenbuch.domain.funding.ProfileRow;
import de.gruppenbuch.domain.shared.Euro;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Values of a funding profile as people read and type them: days as 31.03., limits in euros. */
final class ProfileValueText {

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.?");

    private ProfileValueText() {}

    static String toShown(ProfileRow row) {
        if (row.value().isEmpty()) {
            return "";
        }
        if (row.day()) {
            return row.value().substring(3) + "." + row.value().substring(0, 2) + ".";
        }
        return row.cents() ? Euro.format(Long.parseLong(row.value())) : row.value();
    }

    /** What cannot be read stays as typed: the domain refuses it at the field. */
    static String toStored(ProfileRow row, String typed) {
        String text = typed == null ? "" : typed.strip();
        if (row.day()) {
            Matcher day = DAY.matcher(text);
            return day.matches()
                    ? String.format(
                            "%02d-%02d",
                            Integer.parseInt(day.group(2)), Integer.parseInt(day.group(1)))
                    : text;
        }
        if (row.cents()) {
            String euros =
                    text.replaceAll("[€\\s\u00a0]", "").replaceFirst(",00$", "").replace(".", "");
            return euros.matches("\\d{1,6}") ? euros + "00" : text;
        }
        return text;
    }
}
