package dev.portfolio.web.importing;

/** How large the body of an import may be. */
public record ImportLimit(int megabytes) {

    public static final ImportLimit DEFAULT = new ImportLimit(200);

    private static final long BYTES = 1024 * 1024;

    long bytes() {
        return megabytes * BYTES;
    }
}
