package dev.portfolio.web.page;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Pages of lists. Where there is no {@link CursorSecret}, each process makes its own: a list that was begun before a restart,
 * or on another instance, has to be begun again.
 */
@Configuration(proxyBeanMethods = false)
public class PageWebConfiguration {

    private static final int SECRET_BYTES = 32;

    @Bean
    ListingHeaders listingHeaders() {
        return new ListingHeaders();
    }

    @Bean
    Cursors cursors(ObjectProvider<CursorSecret> secret) {
        return new Cursors(secret.getIfAvailable(PageWebConfiguration::secretOfThisProcess));
    }

    private static CursorSecret secretOfThisProcess() {
        byte[] bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        return new CursorSecret(HexFormat.of().formatHex(bytes));
    }
}
