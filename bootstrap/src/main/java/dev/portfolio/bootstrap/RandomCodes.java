package dev.portfolio.bootstrap;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.function.Supplier;

/** Codes of 96 random bits, as hexadecimal digits. */
final class RandomCodes implements Supplier<String> {

    private static final int BYTES = 12;

    private final SecureRandom random = new SecureRandom();

    @Override
    public String get() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
