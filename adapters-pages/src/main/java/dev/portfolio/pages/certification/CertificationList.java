package dev.portfolio.pages.certification;

import dev.portfolio.domain.certification.Certification;
import dev.portfolio.domain.page.Page;
import dev.portfolio.pages.layout.Places;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of all certifications, the newest first.
 *
 * @param first whether it is the beginning
 * @param next the address of the part that follows; null for the last
 */
record CertificationList(
        List<CertificationEntry> entries,
        boolean first,
        @Nullable String next) {

    static final String PATH = "/certifications";

    static CertificationList of(Page<Certification> page, boolean first) {
        return new CertificationList(
                page.items().stream().map(CertificationEntry::of).toList(), first, Places.next(PATH, page.next()));
    }
}
