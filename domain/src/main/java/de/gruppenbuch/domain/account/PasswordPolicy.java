package de.gruppenbuch.domain.account;

import de.gruppenbuch.domain.shared.RuleViolatedException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a password must be: long enough and not guessable; no rules about characters, no expiry
 * (OWASP ASVS 5.0, 6.2.1 to 6.2.12, read 2026-11-23).
 */
public final class PasswordPolicy {

    public static final int MIN_LENGTH = 8;
    public static final int MAX_LENGTH = 200;

    private static final Set<String> COMMON = loadCommon();

    private PasswordPolicy() {}

    /**
     * @param field property to which a refusal belongs
     * @param password may be null: too short
     * @param email of the same person, in any case
     * @param name of the same person
     * @throws RuleViolatedException {@code account.password.short}, {@code .long}, {@code .common},
     *     {@code .email} or {@code .name}
     */
    public static void require(String field, String password, String email, String name) {
        if (password == null || password.codePointCount(0, password.length()) < MIN_LENGTH) {
            throw new RuleViolatedException(field, "account.password.short", MIN_LENGTH);
        }
        if (password.length() > MAX_LENGTH) {
            throw new RuleViolatedException(field, "account.password.long", MAX_LENGTH);
        }
        String lower = password.toLowerCase(Locale.ROOT);
        if (isCommon(lower)) {
            throw new RuleViolatedException(field, "account.password.common");
        }
        if (isEmail(lower, email.strip().toLowerCase(Locale.ROOT))) {
            throw new RuleViolatedException(field, "account.password.email");
        }
        if (!letters(name).isEmpty() && letters(name).equals(letters(password))) {
            throw new RuleViolatedException(field, "account.password.name");
        }
    }

    /** In the list, or fewer than three different characters. */
    static boolean isCommon(String lower) {
        return COMMON.contains(lower) || lower.chars().distinct().count() < 3;
    }

    private static boolean isEmail(String lower, String email) {
        return !email.isEmpty() && (lower.equals(email) || lower.equals(email.split("@", 2)[0]));
    }

    private static String letters(String value) {
        return value.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
    }

    private static Set<String> loadCommon() {
        try (BufferedReader reader =
                new BufferedReader(
                        new InputStreamReader(
                                PasswordPolicy.class.getResourceAsStream("common-passwords.txt"),
                                StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(line -> line.strip().toLowerCase(Locale.ROOT))
                    .filter(line -> !line.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
