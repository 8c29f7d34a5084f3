package dev.portfolio.security;

import dev.portfolio.domain.account.Password;
import dev.portfolio.domain.account.PasswordHash;
import dev.portfolio.domain.account.PasswordHasher;
import dev.portfolio.domain.error.Unavailable;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Argon2id for new passwords (RFC 9106), with what OWASP's Password Storage Cheat Sheet asks for at least: 19 MiB, two
 * passes, one lane. Bcrypt in the forms {@code $2a$}, {@code $2b$} and {@code $2y$} is recognised too. The two take different
 * times, so a refusal comes no sooner than either would have been ready.
 */
final class Argon2PasswordHasher implements PasswordHasher {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIB = 19 * 1_024;
    private static final int PASSES = 2;
    private static final long PATIENCE_SECONDS = 10;

    private final PasswordEncoder argon2 = new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES);
    private final PasswordEncoder bcrypt = new BCryptPasswordEncoder();
    private final Duration refusal;
    private final Semaphore places;
    private volatile @Nullable PasswordHash ofNobody;

    /**
     * @param refusal how long it takes at least to find that a password is another one
     * @param atOnce how many passwords are hashed at the same time; more wait
     */
    Argon2PasswordHasher(Duration refusal, int atOnce) {
        this.refusal = refusal;
        this.places = new Semaphore(atOnce, true);
    }

    @Override
    public PasswordHash hash(Password password) {
        return new PasswordHash(String.valueOf(inPlace(() -> argon2.encode(password.value()))));
    }

    @Override
    public boolean matches(Password password, Optional<PasswordHash> hash) {
        long began = System.nanoTime();
        boolean matches = inPlace(() -> compare(password, hash.orElseGet(this::ofNobody))) && hash.isPresent();
        if (!matches) {
            waitUntil(began + refusal.toNanos());
        }
        return matches;
    }

    /** Made when it is needed, since most commands hash nothing. */
    private PasswordHash ofNobody() {
        PasswordHash known = ofNobody;
        if (known == null) {
            known = new PasswordHash(
                    String.valueOf(argon2.encode(UUID.randomUUID().toString())));
            ofNobody = known;
        }
        return known;
    }

    private boolean compare(Password password, PasswordHash hash) {
        PasswordEncoder encoder = isBcrypt(hash) ? bcrypt : argon2;
        return encoder.matches(password.value(), hash.value());
    }

    @Override
    public boolean isOutdated(PasswordHash hash) {
        return isBcrypt(hash) || argon2.upgradeEncoding(hash.value());
    }

    private static boolean isBcrypt(PasswordHash hash) {
        return hash.value().startsWith("$2");
    }

    private <T> T inPlace(Supplier<T> work) {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new Unavailable("sign_in_busy", "Too many people sign in at this moment; try again soon.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unavailable("sign_in_busy", "The server is stopping.", e);
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private static void waitUntil(long nanos) {
        while (System.nanoTime() < nanos && !Thread.currentThread().isInterrupted()) {
            LockSupport.parkNanos(nanos - System.nanoTime());
        }
    }
}
