package dev.portfolio.media.picture;

import dev.portfolio.domain.error.Invalid;

/** What is wrong with a file that begins as a picture does. */
final class BrokenPicture {

    private BrokenPicture() {}

    /** @param how what is wrong, as in "its end is missing" */
    static Invalid because(String how) {
        return new Invalid("file", "is a broken picture: " + how + "; save it anew");
    }
}
