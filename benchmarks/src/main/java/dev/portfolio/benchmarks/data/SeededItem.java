package dev.portfolio.benchmarks.data;

import dev.portfolio.domain.content.ContentType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An item that was made up.
 *
 * @param text some 200 tokens: one passage
 * @param opening the vector of its beginning
 * @param vector that of its passage
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares them.
public record SeededItem(
        UUID id,
        ContentType type,
        String slug,
        String title,
        String excerpt,
        String text,
        List<String> tags,
        Instant date,
        float[] opening,
        float[] vector) {}
