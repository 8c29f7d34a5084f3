package dev.portfolio.media;

import dev.portfolio.domain.media.MediaStore;
import dev.portfolio.domain.media.Pictures;
import dev.portfolio.media.picture.ImageIoPictures;
import dev.portfolio.media.store.DiskMediaStore;
import dev.portfolio.media.store.S3MediaStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Provides the ports {@link Pictures} and {@link MediaStore}. Needs a {@link MediaStoreSettings} bean. */
@Configuration(proxyBeanMethods = false)
public class MediaConfiguration {

    @Bean
    public Pictures pictures() {
        return new ImageIoPictures();
    }

    @Bean
    public MediaStore mediaStore(MediaStoreSettings settings) {
        return switch (settings) {
            case MediaStoreSettings.OnDisk(var folder) -> new DiskMediaStore(folder);
            case MediaStoreSettings.InBucket(var location) -> new S3MediaStore(location);
        };
    }
}
