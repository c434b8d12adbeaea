package de.gruppenbuch.domain.account;

import de.gruppenbuch.domain.shared.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id with 19456 KiB, two passes, one lane (OWASP ASVS 5.0 appendix C, read 2026-11-23). At
 * most four run at once, so that a flood of sign-ins cannot eat the memory. Stored hashes carry
 * their parameters: raising these leaves old passwords valid.
 */
@ApplicationScoped
public class PasswordHasher {

    private static final Cost COST = new Cost(19_456, 2, 1);
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int AT_ONCE = 4;
    private static final Pattern PHC =
            Pattern.compile(
                    "\\$argon2id\\$v=19\\$m=(\\d{1,6}),t=(\\d{1,2}),p=(\\d)\\$([\\w+/]+)\\$([\\w+/]+)");

    private final SecureRandom random = new SecureRandom();
    private final Semaphore atOnce = new Semaphore(AT_ONCE, true);

    /** Too many sign-ins at the same moment: {@code account.signIn.busy}. */
    static final class BusyException extends BusinessException {

        private static final long serialVersionUID = 1L;

        BusyException() {
            super("account.signIn.busy");
        }
    }

    private record Cost(int memoryKib, int passes, int lanes) {}

    /**
     * @return the hash in PHC form
     * @throws BusinessException {@code account.signIn.busy} if no turn comes within two seconds
     */
    public String hash(String password) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
                .formatted(
                        COST.memoryKib(),
                        COST.passes(),
                        COST.lanes(),
                        encode(salt),
                        encode(derive(password, salt, COST, HASH_BYTES)));
    }

    /**
     * @param password null or longer than any password may be: takes as long and answers false
     * @param stored null for an unknown account: takes as long and answers false
     * @throws BusinessException {@code account.signIn.busy} if no turn comes within two seconds
     */
    public boolean matches(String password, String stored) {
        boolean possible =
                password != null
                        && password.length() <= PasswordPolicy.MAX_LENGTH
                        && stored != null;
        if (!possible) {
            derive("", new byte[SALT_BYTES], COST, HASH_BYTES);
            return false;
        }
        Matcher parts = PHC.matcher(stored);
        if (!parts.matches()) {
            throw new IllegalStateException("stored password hash is not Argon2id in PHC form");
        }
        Cost cost =
                new Cost(
                        Integer.parseInt(parts.group(1)),
                        Integer.parseInt(parts.group(2)),
                        Integer.parseInt(parts.group(3)));
        byte[] salt = Base64.getDecoder().decode(parts.group(4));
        byte[] wanted = Base64.getDecoder().decode(parts.group(5));
        return MessageDigest.isEqual(wanted, derive(password, salt, cost, wanted.length));
    }

    private byte[] derive(String password, byte[] salt, Cost cost, int length) {
        acquire();
        try {
            Argon2BytesGenerator generator = new Argon2BytesGenerator();
            generator.init(
                    new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                            .withMemoryAsKB(cost.memoryKib())
                            .withIterations(cost.passes())
                            .withParallelism(cost.lanes())
                            .withSalt(salt)
                            .build());
            byte[] result = new byte[length];
            generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), result);
            return result;
        } finally {
            atOnce.release();
        }
    }

    private void acquire() {
        try {
            if (!atOnce.tryAcquire(2, TimeUnit.SECONDS)) {
                throw new BusyException();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new BusyException();
        }
    }

    private static String encode(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }
}
