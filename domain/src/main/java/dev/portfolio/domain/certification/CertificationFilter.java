package dev.portfolio.domain.certification;

import dev.portfolio.domain.content.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Which certifications a list shows; a null part does not restrict.
 *
 * @param nameContains its name contains this text, in any case
 */
public record CertificationFilter(@Nullable String nameContains) {

    public static final CertificationFilter ALL = new CertificationFilter(null);

    public CertificationFilter {
        nameContains = Texts.optional("q", nameContains, Texts.TITLE);
    }
}
