package de.gruppenbuch.domain.account;

import de.gruppenbuch.domain.shared.Sha256;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;

/**
 * Fresh secrets of an invitation or API token.
 *
 * @param token 256 random bits for a link or an API client
 * @param code eight characters for people, without look-alikes (40 bits; attempts are throttled)
 */
record Secrets(String token, String code) {

    private static final String ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    static Secrets draw() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            if (i == 4) {
                code.append('-');
            }
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new Secrets(
                Base64.getUrlEncoder().withoutPadding().encodeToString(bytes), code.toString());
    }

    String tokenHash() {
        return hash(token);
    }

    String codeHash() {
        return hash(normalise(code));
    }

    /** Hash of what somebody presents: a token as it is, a code in whatever spelling. */
    static String hashPresented(String tokenOrCode) {
        String presented = tokenOrCode.strip();
        return hash(presented.length() > 20 ? presented : normalise(presented));
    }

    static String hash(String secret) {
        return Sha256.of(secret);
    }

    private static String normalise(String code) {
        return code.toUpperCase(Locale.ROOT).replaceAll("[\\s\\-–]", "");
    }
}
