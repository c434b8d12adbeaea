package de.gruppenbuch.domain.group;

import de.gruppenbuch.domain.shared.RuleViolatedException;
import java.util.regex.Pattern;

/** Rules of the register that are more than the shape of one answer. */
public final class GroupPolicy {

    private static final Pattern POSTAL_CODE = Pattern.compile("\\d{5}");

    private static final Pattern WEBSITE =
            Pattern.compile(
                    "(?:https?://)?[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+(?:[:/?#]\\S*)?",
                    Pattern.CASE_INSENSITIVE);

    private GroupPolicy() {}

    /**
     * A group must be reachable: e-mail or telephone (Leitfaden zur Selbsthilfeförderung A.5.3,
     * "Erreichbarkeit", quoted by nakos.de, read 2026-11-23).
     *
     * @throws RuleViolatedException at {@code email}
     */
    static void requireReachable(String email, String phone) {
        if (isBlank(email) && isBlank(phone)) {
            throw new RuleViolatedException("email", "group.person.unreachable");
        }
    }

    /**
     * @throws RuleViolatedException at the field that does not fit
     */
    static void requirePerson(PersonDetails person, int position) {
        if (isBlank(person.firstName()) || isBlank(person.lastName())) {
            throw new RuleViolatedException(
                    isBlank(person.firstName()) ? "firstName" : "lastName", "group.person.name");
        }
        if (person.consent() == null) {
            throw new RuleViolatedException("consent", "group.person.consent");
        }
        if (!isBlank(person.postalCode())
                && !POSTAL_CODE.matcher(person.postalCode().strip()).matches()) {
            throw new RuleViolatedException("postalCode", "group.postalCode.wrong");
        }
        if (position == 1) {
            requireReachable(person.email(), person.phone());
        }
    }

    /**
     * Blank, or a web address with or without {@code https://}: other schemes such as {@code
     * javascript:} could do harm behind a link.
     *
     * @throws RuleViolatedException at {@code website}
     */
    static void requireWebsite(String website) {
        if (!isBlank(website) && !WEBSITE.matcher(website.strip()).matches()) {
            throw new RuleViolatedException("website", "group.website.wrong");
        }
    }

    private static boolean isBlank(String value) {
        return value == null || value.isBlank();
    }
}
