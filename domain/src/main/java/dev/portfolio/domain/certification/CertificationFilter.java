package dev.portfolio.domain.certification;

import org.jspecify.annotations.Nullable;

/**
 * Which certifications a list shows; a null part does not restrict.
 *
 * @param nameContains its name contains this text, in any case
 */
public record CertificationFilter(@Nullable String nameContains) {

    public static final CertificationFilter ALL = new CertificationFilter(null);
}
