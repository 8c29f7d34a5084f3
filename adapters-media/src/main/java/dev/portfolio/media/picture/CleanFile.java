package dev.portfolio.media.picture;

/**
 * A picture's file with nothing in it but what shows it.
 *
 * @param turn how it is to be turned to be upright
 * @param moving whether it has more than one frame
 */
record CleanFile(BytesOut bytes, Turn turn, boolean moving) {}
