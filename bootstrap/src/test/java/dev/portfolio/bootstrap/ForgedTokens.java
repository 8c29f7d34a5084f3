package dev.portfolio.bootstrap;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Tokens as an attacker, or an old client, would send them for an account. */
final class ForgedTokens {

    private ForgedTokens() {}

    /** By name. */
    static Map<String, String> of(String userId) {
        long now = Instant.now().getEpochSecond();
        String good = claims(userId, "portfolio-api", now + 600);
        Map<String, String> tokens = new LinkedHashMap<>();
        tokens.put("nonsense", "nonsense");
        tokens.put("empty parts", "..");
        tokens.put("alg none", encoded("{\"alg\":\"none\"}") + "." + encoded(good) + ".");
        tokens.put("alg none, capital", encoded("{\"alg\":\"NONE\"}") + "." + encoded(good) + ".");
        tokens.put("wrong key", signed("HS256", "HmacSHA256", good, AccountServer.SECRET + "x"));
        tokens.put("another algorithm", signed("HS512", "HmacSHA512", good, AccountServer.SECRET.repeat(2)));
        tokens.put(
                "wrong audience",
                signed("HS256", "HmacSHA256", claims(userId, "another-api", now + 600), AccountServer.SECRET));
        tokens.put(
                "expired",
                signed("HS256", "HmacSHA256", claims(userId, "portfolio-api", now - 1), AccountServer.SECRET));
        tokens.put("giant", signed("HS256", "HmacSHA256", good, AccountServer.SECRET) + "x".repeat(6_000));
        tokens.put("unknown API token", "pf_" + "A".repeat(43));
        return tokens;
    }

    /** One that is good: the others are not refused for a mistake of the test's. */
    static String good(String userId) {
        return signed(
                "HS256",
                "HmacSHA256",
                claims(userId, "portfolio-api", Instant.now().getEpochSecond() + 600),
                AccountServer.SECRET);
    }

    private static String claims(String userId, String audience, long expiry) {
        return """
                {"iss":"portfolio","aud":"%s","sub":"%s","exp":%d,"ver":1}""".formatted(audience, userId, expiry);
    }

    private static String signed(String algorithm, String mac, String claims, String secret) {
        String signed = encoded("{\"alg\":\"" + algorithm + "\",\"typ\":\"JWT\"}") + "." + encoded(claims);
        try {
            Mac seal = Mac.getInstance(mac);
            seal.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), mac));
            byte[] signature = seal.doFinal(signed.getBytes(StandardCharsets.US_ASCII));
            return signed + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
