package dev.portfolio.domain.importing;

import dev.portfolio.domain.error.TooLarge;

/** What somebody sends to be imported is more than is taken. */
public final class UploadTooLarge extends TooLarge {

    /** @param what is too much, and how much is taken */
    public UploadTooLarge(String what) {
        super("import_too_large", what + " Import it in parts, or with the command 'import'.");
    }
}
