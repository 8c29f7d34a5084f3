package dev.portfolio.application.importing;

import java.util.Locale;

/** What became of a file. */
public enum ImportOutcome {
    /** It is a new item. */
    CREATED,
    /** It changed an item. */
    UPDATED,
    /** Its item says the same already. */
    UNCHANGED,
    /** It is not content. */
    SKIPPED,
    /** It could not be taken; nothing of it was. */
    FAILED;

    /** The name used in reports. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
