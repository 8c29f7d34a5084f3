package dev.portfolio.media;

import dev.portfolio.media.store.S3Location;
import java.net.URI;
import java.nio.file.Path;

/** Where the bytes of pictures are kept. */
public sealed interface MediaStoreSettings {

    /** In a folder of this machine. */
    record OnDisk(Path folder) implements MediaStoreSettings {}

    /** In a bucket of an S3-compatible store. */
    record InBucket(S3Location location) implements MediaStoreSettings {}

    /** {@link InBucket}, by what a person can set. */
    static MediaStoreSettings inBucket(URI endpoint, String bucket, String region, String accessKey, String secretKey) {
        return new InBucket(new S3Location(endpoint, bucket, region, accessKey, secretKey));
    }
}
