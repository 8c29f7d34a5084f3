package dev.portfolio.bootstrap.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portfolio.web.edge.EdgeSettings;
import dev.portfolio.web.limit.LimitSettings;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HttpSettingsTest {

    @Test
    void trustsNobodyAndLimitsByDefault() {
        HttpSettings settings = settings(Map.of());

        assertThat(settings.edge()).isEqualTo(EdgeSettings.DEFAULT);
        assertThat(settings.limits()).isEqualTo(LimitSettings.DEFAULT);
    }

    @Test
    void readsLists() {
        EdgeSettings edge = settings(Map.of(
                        "TRUSTED_PROXIES", "10.0.0.0/8, ::1",
                        "CORS_ORIGINS", "https://example.org,http://localhost:3000"))
                .edge();

        assertThat(edge.trustedProxies()).containsExactly("10.0.0.0/8", "::1");
        assertThat(edge.corsOrigins()).containsExactly("https://example.org", "http://localhost:3000");
    }

    @Test
    void namesWhatIsNoNetworkAndNoOrigin() {
        assertRefused("TRUSTED_PROXIES", "proxy.example.org");
        assertRefused("TRUSTED_PROXIES", "10.0.0.0/99");
        assertRefused("CORS_ORIGINS", "*");
        assertRefused("CORS_ORIGINS", "https://example.org/");
        assertRefused("CORS_ORIGINS", "example.org");
        assertRefused("SEARCH_RATE", "-1");
    }

    private static void assertRefused(String setting, String value) {
        assertThatThrownBy(() -> settings(Map.of(setting, value)))
                .isInstanceOf(SettingInvalid.class)
                .hasMessageStartingWith(setting)
                .hasMessageContaining(value);
    }

    private static HttpSettings settings(Map<String, String> values) {
        return HttpSettings.from(Environment.of(values::get));
    }
}
