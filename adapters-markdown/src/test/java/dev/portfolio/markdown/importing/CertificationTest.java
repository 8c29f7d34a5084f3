package dev.portfolio.markdown.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertificationTest {

    @TempDir
    Path temporary;

    private FolderFixture folder;

    @BeforeEach
    void folder() {
        folder = new FolderFixture(temporary);
    }

    @Test
    void aYamlFile() {
        folder.with("certifications/ckad.yaml", """
                name: Kubernetes Application Developer
                issuer: CNCF
                credential_url: https://example.org/verify/1
                badge: /badges/ckad.png
                description: Deploys *applications*.
                issued_at: 2024-05-07T23:30:00-05:00
                """);
        var certification = folder.certification("certifications/ckad.yaml");
        assertThat(certification.name()).isEqualTo("Kubernetes Application Developer");
        assertThat(certification.issuer()).isEqualTo("CNCF");
        assertThat(certification.credentialUrl()).isEqualTo("https://example.org/verify/1");
        assertThat(certification.badgeUrl()).isEqualTo("/badges/ckad.png");
        assertThat(certification.description()).isEqualTo("Deploys applications.");
        assertThat(certification.issuedAt()).isEqualTo(LocalDate.of(2024, 5, 7));
    }

    @Test
    void aMarkdownFile() {
        folder.with(
                "certificates/2023-04-05-go.md", "---\ntitle: Go\norganization: X\nlink: /here\n---\nAbout **it**.");
        var certification = folder.certification("certificates/2023-04-05-go.md");
        assertThat(certification.name()).isEqualTo("Go");
        assertThat(certification.issuer()).isEqualTo("X");
        assertThat(certification.credentialUrl()).isNull();
        assertThat(certification.description()).isEqualTo("About it.");
        assertThat(certification.issuedAt()).isEqualTo(LocalDate.of(2023, 4, 5));
    }

    @Test
    void anIssuerIsNeeded() {
        folder.with("certifications/a.yaml", "name: A\n").with("certifications/b.md", "---\ntitle: B\nissuer:\n---\n");
        assertThat(folder.unreadable("certifications/a.yaml").reason()).startsWith("issuer: is missing");
        assertThat(folder.unreadable("certifications/b.md").line()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"draft: true", "published: false", "status: draft"})
    void aDraftIsSkippedAsCertificationsAreAlwaysPublic(String line) {
        folder.with("certifications/a.yaml", "name: A\nissuer: B\n" + line);
        assertThat(folder.skipped("certifications/a.yaml").reason()).startsWith("a draft");
    }
}
