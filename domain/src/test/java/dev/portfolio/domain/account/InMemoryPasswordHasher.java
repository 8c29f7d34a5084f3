package dev.portfolio.domain.account;

import dev.portfolio.domain.transaction.Transactions;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Hashes quickly, for tests; refuses to do it inside a transaction, and counts how often it compared. */
public final class InMemoryPasswordHasher implements PasswordHasher {

    private static final String PRESENT = "quick$";
    private static final String OLD = "old$";

    private final Transactions transactions;
    private final AtomicLong salts = new AtomicLong();
    private final AtomicInteger comparisons = new AtomicInteger();

    public InMemoryPasswordHasher(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public PasswordHash hash(Password password) {
        return hash(PRESENT, String.valueOf(salts.incrementAndGet()), password);
    }

    /** A hash of an old kind. */
    public PasswordHash outdatedHash(Password password) {
        return hash(OLD, "0", password);
    }

    @Override
    public boolean matches(Password password, Optional<PasswordHash> hash) {
        comparisons.incrementAndGet();
        String[] parts = hash.map(PasswordHash::value).orElse("").split("\\$", -1);
        return parts.length == 3 && hash(parts[0] + "$", parts[1], password).equals(hash.orElseThrow());
    }

    @Override
    public boolean isOutdated(PasswordHash hash) {
        return hash.value().startsWith(OLD);
    }

    /** How often a password was compared, with a hash or without. */
    public int comparisons() {
        return comparisons.get();
    }

    private PasswordHash hash(String kind, String salt, Password password) {
        if (transactions.inProgress()) {
            throw new IllegalStateException("A password is hashed inside a transaction.");
        }
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((salt + password.value()).getBytes(StandardCharsets.UTF_8));
            return new PasswordHash(kind + salt + "$" + HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
