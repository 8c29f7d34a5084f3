package dev.portfolio.media.store;

import java.net.URI;

/**
 * A bucket of an S3-compatible store, and who may use it.
 *
 * @param endpoint for example {@code https://s3.eu-central-1.amazonaws.com}
 */
public record S3Location(URI endpoint, String bucket, String region, String accessKey, String secretKey) {

    /** Without the keys. */
    @Override
    public String toString() {
        return "the bucket " + bucket + " at " + endpoint;
    }
}
