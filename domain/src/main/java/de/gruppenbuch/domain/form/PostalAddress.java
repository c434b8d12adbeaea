package de.gruppenbuch.domain.form;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of an address that is written in one line, such as {@code Weg 1, 44137 Musterstadt}.
 * What cannot be told apart is empty.
 */
record PostalAddress(String street, String postalCode, String city) {

    private static final Pattern PLACE = Pattern.compile("(?:(.*?)[,\\n]\\s*)?(\\d{5})\\s+(.+)");

    static PostalAddress of(String address) {
        Matcher matcher = PLACE.matcher(address.strip());
        return matcher.matches()
                ? new PostalAddress(
                        matcher.group(1) == null ? "" : matcher.group(1).strip(),
                        matcher.group(2),
                        matcher.group(3).strip())
                : new PostalAddress(address.strip(), "", "");
    }

    String place() {
        return (postalCode + " " + city).strip();
    }
}
