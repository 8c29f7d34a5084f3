package dev.portfolio.bootstrap;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import dev.portfolio.domain.apitoken.ApiTokenId;
import dev.portfolio.domain.apitoken.ApiTokenMint;
import dev.portfolio.domain.apitoken.ApiTokenSecret;
import java.security.SecureRandom;
import java.util.Base64;

/** Ids in the order of time, secrets of 256 random bits. */
final class RandomApiTokenMint implements ApiTokenMint {

    private static final int SECRET_BYTES = 32;

    private final NoArgGenerator version7 = Generators.timeBasedEpochRandomGenerator();
    private final SecureRandom random = new SecureRandom();

    @Override
    public ApiTokenId nextId() {
        return new ApiTokenId(version7.generate());
    }

    @Override
    public ApiTokenSecret nextSecret() {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return new ApiTokenSecret(
                ApiTokenSecret.PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }
}
