package dev.portfolio.application.media;

import dev.portfolio.domain.media.MediaLimit;
import dev.portfolio.domain.media.MediaRepository;
import dev.portfolio.domain.media.MediaStore;
import dev.portfolio.domain.media.Pictures;
import dev.portfolio.domain.transaction.Transactions;
import java.time.Clock;

/** What the use cases that take pictures in work with. */
public record MediaWriting(
        MediaRepository media,
        MediaStore store,
        Pictures pictures,
        Transactions transactions,
        MediaLimit limit,
        Clock clock) {}
