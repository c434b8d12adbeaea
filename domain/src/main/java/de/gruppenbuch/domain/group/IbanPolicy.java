package de.gruppenbuch.domain.group;

import de.gruppenbuch.domain.shared.RuleViolatedException;
import java.util.Locale;
import nl.garvelink.iban.Modulo97;

/** German account numbers: DE, 22 characters, check digits by mod 97 (ISO 13616). */
public final class IbanPolicy {

    private static final int GERMAN_LENGTH = 22;

    private IbanPolicy() {}

    /**
     * @throws RuleViolatedException at {@code iban}; a blank IBAN is allowed, it is just not known
     *     yet
     */
    static void require(String iban) {
        if (iban == null || iban.isBlank()) {
            return;
        }
        String compact = compact(iban);
        boolean german = compact.length() == GERMAN_LENGTH && compact.matches("DE\\d{20}");
        if (!german || !Modulo97.verifyCheckDigits(compact)) {
            throw new RuleViolatedException("iban", "group.iban.wrong");
        }
    }

    /** Without spaces, upper case. */
    public static String compact(String iban) {
        return iban.replaceAll("[\\s\u00a0]", "").toUpperCase(Locale.ROOT);
    }
}
