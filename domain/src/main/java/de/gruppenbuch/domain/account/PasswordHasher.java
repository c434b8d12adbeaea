package de.gruppenbuch.domain.account;

import de.gruppenbuch.domain.shared.BusinessException;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id with 19456 KiB, two passes, one lane (OWASP ASVS 5.0 appendix C, read 2026-11-23). At
 * most four run at once, so that a flood of sign-ins cannot eat the memory.
 */
@ApplicationScoped
public class PasswordHasher {

    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int HASH_BYTES = 32;
    private static final String PREFIX = "$argon2id$v=19$m=19456,t=2,p=1$";

    private final SecureRandom random = new SecureRandom();
    private final Semaphore atOnce = new Semaphore(4);

    /**
     * @return the hash in PHC form
     */
    public String hash(String password) {
        byte[] salt = new byte[16];
        random.nextBytes(salt);
        return PREFIX + encode(salt) + "$" + encode(derive(password, salt));
    }

    /**
     * @param stored null for an unknown account: takes as long and answers false
     */
    public boolean matches(String password, String stored) {
        if (stored == null) {
            derive(password, new byte[16]);
            return false;
        }
        String[] parts = stored.substring(PREFIX.length()).split("\\$");
        byte[] salt = Base64.getDecoder().decode(parts[0]);
        return MessageDigest.isEqual(Base64.getDecoder().decode(parts[1]), derive(password, salt));
    }

    private byte[] derive(String password, byte[] salt) {
        acquire();
        try {
            Argon2BytesGenerator generator = new Argon2BytesGenerator();
            generator.init(
                    new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                            .withMemoryAsKB(MEMORY_KIB)
                            .withIterations(PASSES)
                            .withParallelism(LANES)
                            .withSalt(salt)
                            .build());
            byte[] result = new byte[HASH_BYTES];
            generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), result);
            return result;
        } finally {
            atOnce.release();
        }
    }

    private void acquire() {
        try {
            if (!atOnce.tryAcquire(2, TimeUnit.SECONDS)) {
                throw new BusinessException("account.signIn.busy");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new BusinessException("account.signIn.busy");
        }
    }

    private static String encode(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }
}
