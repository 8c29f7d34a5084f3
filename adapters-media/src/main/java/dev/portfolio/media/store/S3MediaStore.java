package dev.portfolio.media.store;

import dev.portfolio.domain.media.FileContent;
import dev.portfolio.domain.media.MediaFile;
import dev.portfolio.domain.media.MediaStore;
import dev.portfolio.domain.media.PictureFormat;
import java.io.InputStream;
import java.util.Optional;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** A bucket of an S3-compatible store: an object for each file, by its key. */
public final class S3MediaStore implements MediaStore, AutoCloseable {

    private static final int NOT_FOUND = 404;

    private final S3Client client;
    private final String bucket;

    public S3MediaStore(S3Location location) {
        this.client = S3Connection.open(location);
        this.bucket = location.bucket();
    }

    @Override
    public void put(MediaFile file, PictureFormat format, FileContent content) {
        try {
            client.putObject(
                    request -> request.bucket(bucket).key(file.key()).contentType(format.contentType()),
                    RequestBody.fromBytes(content.bytes()));
        } catch (SdkException e) {
            throw StoreAway.because(e);
        }
    }

    @Override
    public Optional<InputStream> open(MediaFile file) {
        try {
            return Optional.of(
                    client.getObject(request -> request.bucket(bucket).key(file.key())));
        } catch (NoSuchKeyException e) {
            return Optional.empty();
        } catch (SdkException e) {
            throw StoreAway.because(e);
        }
    }

    @Override
    public boolean has(MediaFile file) {
        try {
            client.headObject(request -> request.bucket(bucket).key(file.key()));
            return true;
        } catch (S3Exception e) {
            if (e.statusCode() == NOT_FOUND) {
                return false;
            }
            throw StoreAway.because(e);
        } catch (SdkException e) {
            throw StoreAway.because(e);
        }
    }

    @Override
    public void delete(MediaFile file) {
        try {
            client.deleteObject(request -> request.bucket(bucket).key(file.key()));
        } catch (SdkException e) {
            throw StoreAway.because(e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
