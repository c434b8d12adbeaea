package de.gruppenbuch.domain.account;

import de.gruppenbuch.domain.security.Role;
import de.gruppenbuch.domain.shared.RuleViolatedException;
import java.util.regex.Pattern;

/** What an invitation must say about the person. */
final class InvitationPolicy {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_EMAIL = 254;
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>]{1,64}@[^\\s@<>.]+(\\.[^\\s@<>.]+)+");

    private InvitationPolicy() {}

    /**
     * @return the name without spaces around
     * @throws RuleViolatedException {@code account.invite.name} if empty or longer than 120
     *     characters
     */
    static String requireName(String field, String name) {
        String stripped = name == null ? "" : name.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST_NAME) {
            throw new RuleViolatedException(field, "account.invite.name");
        }
        return stripped;
    }

    /**
     * @return the address in lower case, null if there is none
     * @throws RuleViolatedException {@code account.invite.email} if it can be no address
     */
    static String requireEmailOrNone(String field, String email) {
        if (email == null || email.isBlank()) {
            return null;
        }
        String normalised = SignInService.normalise(email);
        if (normalised.length() > LONGEST_EMAIL || !EMAIL.matcher(normalised).matches()) {
            throw new RuleViolatedException(field, "account.invite.email");
        }
        return normalised;
    }

    /**
     * @throws RuleViolatedException {@code account.invite.role} if not ADMIN or STAFF
     */
    static void requireColleague(String field, Role role) {
        if (role != Role.ADMIN && role != Role.STAFF) {
            throw new RuleViolatedException(field, "account.invite.role");
        }
    }
}
