package de.gruppenbuch.domain.group;

import de.gruppenbuch.domain.shared.RuleViolatedException;
import java.util.regex.Pattern;

/** Rules of the register that are more than the shape of one answer. */
public final class GroupPolicy {

    private static final Pattern POSTAL_CODE = Pattern.compile("\\d{5}");

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

    private static boolean isBlank(String value) {
        return value == null || value.isBlank();
    }
}
