package dev.portfolio.persistence.apitoken;

import static dev.portfolio.persistence.generated.Tables.API_TOKENS;

import dev.portfolio.domain.account.Scope;
import dev.portfolio.domain.account.UserId;
import dev.portfolio.domain.apitoken.ApiToken;
import dev.portfolio.domain.apitoken.ApiTokenDigest;
import dev.portfolio.domain.apitoken.ApiTokenId;
import dev.portfolio.domain.apitoken.ApiTokenRepository;
import dev.portfolio.persistence.column.SoundRows;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;

/** API tokens in the table {@code api_tokens}. */
public final class JooqApiTokenRepository implements ApiTokenRepository {

    private static final List<Field<?>> FIELDS = List.of(
            API_TOKENS.ID,
            API_TOKENS.USER_ID,
            API_TOKENS.NAME,
            API_TOKENS.DIGEST,
            API_TOKENS.SCOPES,
            API_TOKENS.CREATED_AT,
            API_TOKENS.EXPIRES_AT,
            API_TOKENS.LAST_USED_AT);

    private final DSLContext dsl;

    public JooqApiTokenRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public Optional<ApiToken> find(ApiTokenDigest digest) {
        return dsl.select(FIELDS)
                .from(API_TOKENS)
                .where(API_TOKENS.DIGEST.eq(digest.value()))
                .fetchOptional(SoundRows.orFault("API token", JooqApiTokenRepository::token));
    }

    @Override
    public List<ApiToken> of(UserId owner) {
        return dsl.select(FIELDS)
                .from(API_TOKENS)
                .where(API_TOKENS.USER_ID.eq(owner))
                .orderBy(API_TOKENS.CREATED_AT.desc(), API_TOKENS.ID.desc())
                .fetch(SoundRows.orFault("API token", JooqApiTokenRepository::token));
    }

    @Override
    public void add(ApiToken token) {
        dsl.insertInto(API_TOKENS)
                .set(API_TOKENS.ID, token.id())
                .set(API_TOKENS.USER_ID, token.owner())
                .set(API_TOKENS.NAME, token.name())
                .set(API_TOKENS.DIGEST, token.digest().value())
                .set(API_TOKENS.SCOPES, keys(token.scopes()))
                .set(API_TOKENS.CREATED_AT, token.createdAt())
                .set(API_TOKENS.EXPIRES_AT, token.expiresAt())
                .set(API_TOKENS.LAST_USED_AT, token.lastUsedAt())
                .execute();
    }

    @Override
    public boolean delete(ApiTokenId id, UserId owner) {
        return dsl.deleteFrom(API_TOKENS)
                        .where(API_TOKENS.ID.eq(id))
                        .and(API_TOKENS.USER_ID.eq(owner))
                        .execute()
                > 0;
    }

    @Override
    public void markUsed(ApiTokenId id, Instant at) {
        dsl.update(API_TOKENS)
                .set(API_TOKENS.LAST_USED_AT, at)
                .where(API_TOKENS.ID.eq(id))
                .and(API_TOKENS.LAST_USED_AT.isNull().or(API_TOKENS.LAST_USED_AT.lt(at)))
                .execute();
    }

    private static ApiToken token(Record row) {
        return new ApiToken(
                row.get(API_TOKENS.ID),
                row.get(API_TOKENS.USER_ID),
                row.get(API_TOKENS.NAME),
                new ApiTokenDigest(row.get(API_TOKENS.DIGEST)),
                scopes(row.get(API_TOKENS.SCOPES)),
                row.get(API_TOKENS.CREATED_AT),
                row.get(API_TOKENS.EXPIRES_AT),
                row.get(API_TOKENS.LAST_USED_AT));
    }

    private static String[] keys(Set<Scope> scopes) {
        return scopes.stream().map(Scope::key).sorted().toArray(String[]::new);
    }

    /** A scope that this version does not know gives no rights. */
    private static Set<Scope> scopes(String[] keys) {
        return Arrays.stream(keys).flatMap(key -> Scope.ofKey(key).stream()).collect(Collectors.toUnmodifiableSet());
    }
}
