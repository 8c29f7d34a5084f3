package dev.portfolio.application.importing;

import dev.portfolio.domain.certification.Certification;
import dev.portfolio.domain.error.Invalid;
import java.util.HashMap;
import java.util.Map;

/** Sees to it that no two files of an import are the same certification, where the later would replace the earlier. */
final class CertificationClaims {

    private final Map<Claim, String> claimedBy = new HashMap<>();

    private record Claim(String name, String issuer) {}

    /** {@link Invalid} when another file of this import has this name and issuer. */
    void claim(Certification certification, String path) {
        Claim claim = new Claim(certification.name(), certification.issuer());
        String other = claimedBy.putIfAbsent(claim, path);
        if (other != null) {
            throw new Invalid(
                    "name",
                    "'" + claim.name() + "' by '" + claim.issuer() + "' is taken by " + other
                            + "; give one of them another name or issuer");
        }
    }
}
