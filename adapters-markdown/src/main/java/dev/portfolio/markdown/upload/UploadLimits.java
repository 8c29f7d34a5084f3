package dev.portfolio.markdown.upload;

/**
 * How much an upload may lay out.
 *
 * @param bytes of all files together, unpacked
 * @param files how many
 */
public record UploadLimits(long bytes, int files) {

    /** Five hundred megabytes: blogs of twenty years with their pictures have less. */
    public static final UploadLimits DEFAULT = new UploadLimits(500_000_000, 10_000);
}
