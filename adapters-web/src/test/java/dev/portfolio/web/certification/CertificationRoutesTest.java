package dev.portfolio.web.certification;

import static dev.portfolio.domain.certification.Certifications.aCertification;
import static dev.portfolio.domain.certification.Certifications.withDetails;
import static dev.portfolio.domain.certification.Certifications.withIssuedAt;
import static dev.portfolio.domain.certification.Certifications.withName;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portfolio.domain.certification.Certification;
import dev.portfolio.web.WebTest;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

final class CertificationRoutesTest extends WebTest {

    @Test
    void listsCertificationsNewestFirst() {
        content.add(withIssuedAt(withName(aCertification(), "Walrus old"), LocalDate.of(2020, 1, 31)));
        content.add(withIssuedAt(withName(aCertification(), "Walrus new"), LocalDate.of(2024, 2, 29)));
        content.add(withIssuedAt(withName(aCertification(), "Walrus undated"), null));
        JsonNode list =
                get("/api/v1/certifications?q=walrus&count=exact").assertOk().json();
        assertThat(list.get("items"))
                .extracting(item -> item.get("name").asString())
                .containsExactly("Walrus new", "Walrus old", "Walrus undated");
        assertThat(list.get("total").longValue()).isEqualTo(3);
        assertThat(list.get("items").get(0).get("issued_at").asString()).isEqualTo("2024-02-29");
        assertThat(list.get("items").get(2).get("issued_at").isNull()).isTrue();
        get("/api/v1/certifications?status=all").assertProblem(403, "status_forbidden");
    }

    @ParameterizedTest
    @ValueSource(strings = {"issued_at", "-issued_at", "name", "-name", "created_at", "-updated_at"})
    void pagesOverThoseWithoutADateToo(String sort) {
        String word = "Narwhal" + sort;
        content.add(withIssuedAt(withName(aCertification(), word), LocalDate.of(2020, 1, 31)));
        content.add(withIssuedAt(withName(aCertification(), word), null));
        content.add(withIssuedAt(withName(aCertification(), word), null));
        Set<String> seen = new HashSet<>();
        String cursor = "";
        for (int page = 0; page < 3; page++) {
            JsonNode json = get("/api/v1/certifications?limit=1&q=" + word + "&sort=" + sort + cursor)
                    .assertOk()
                    .json();
            seen.add(json.get("items").get(0).get("id").asString());
            cursor = "&cursor=" + json.get("next_cursor").asString();
        }
        assertThat(seen).hasSize(3);
    }

    @Test
    void givesOneCertificationById() {
        Certification certification = content.add(withDetails(aCertification(), null, null, null));
        JsonNode json =
                get("/api/v1/certifications/" + certification.id()).assertOk().json();
        assertThat(json.propertyNames())
                .containsExactly(
                        "id",
                        "name",
                        "issuer",
                        "credential_url",
                        "badge_url",
                        "description",
                        "issued_at",
                        "created_at",
                        "updated_at");
        assertThat(json.get("issuer").asString()).isEqualTo("Example Institute");
        assertThat(json.get("badge_url").isNull()).isTrue();
        get("/api/v1/certifications/java-professional").assertProblem(404, "certification_not_found");
    }
}
