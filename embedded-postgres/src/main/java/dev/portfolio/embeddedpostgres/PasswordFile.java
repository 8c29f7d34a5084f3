package dev.portfolio.embeddedpostgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** The superuser's password, in a file that its owner alone can read. */
record PasswordFile(Path file) {

    private static final int BYTES = 24;

    boolean exists() {
        return Files.exists(file);
    }

    String read() throws IOException {
        return Files.readString(file).strip();
    }

    /** The password in the file; made at random and written first if there is none. */
    String obtain() throws IOException {
        if (!exists()) {
            byte[] random = new byte[BYTES];
            new SecureRandom().nextBytes(random);
            Path draft = file.resolveSibling(".new-password");
            write(draft, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return read();
    }

    /** Writes a password to a file that was private before it had any content. */
    static Path write(Path file, String password) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        return Files.writeString(file, password + "\n");
    }
}
