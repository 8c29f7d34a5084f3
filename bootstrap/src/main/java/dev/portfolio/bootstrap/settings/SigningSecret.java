package dev.portfolio.bootstrap.settings;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What this server seals things with: the secret that is set, else one that it makes for itself and keeps in its home, readable
 * by its owner alone.
 */
public record SigningSecret(Secret secret) {

    private static final String FILE = "jwt-secret";
    private static final int BYTES = 48;
    private static final String ALGORITHM = "HmacSHA256";

    /** {@link SettingInvalid} when none is set and others than this machine can reach the server. Makes nothing. */
    public static void check(PortfolioSettings settings) {
        if (settings.sessions().secret().isEmpty() && !isLoopback(settings.host())) {
            throw SessionSettings.missing(settings.host());
        }
    }

    /** The secret; as for {@link #check}, and when it cannot be kept. */
    public static SigningSecret of(PortfolioSettings settings) {
        check(settings);
        return new SigningSecret(settings.sessions().secret().orElseGet(() -> own(settings.home())));
    }

    /** Another secret for another purpose, from which nobody can find this one: hexadecimal digits. */
    public String derived(String purpose) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.value().getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JVM has " + ALGORITHM + ".", e);
        }
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static Secret own(Path home) {
        Path file = home.resolve(FILE);
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return new Secret(Files.readString(file).strip());
        } catch (IOException e) {
            throw new SettingInvalid(
                    "PORTFOLIO_HOME", "cannot keep the secret of sessions in " + file + " (" + e.getMessage() + ").");
        }
    }

    /** Complete or not at all, and only once, whoever else starts at the same time. */
    private static void make(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        // Readable by its owner alone, as all temporary files of the JDK.
        Path unfinished = Files.createTempFile(file.getParent(), FILE, ".partial");
        try {
            Files.writeString(
                    unfinished, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
            Files.createLink(file, unfinished);
        } catch (FileAlreadyExistsException e) {
            // Another server of the same home was faster; its secret is good for both.
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
