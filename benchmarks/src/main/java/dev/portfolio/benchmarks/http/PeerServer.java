package dev.portfolio.benchmarks.http;

import dev.portfolio.benchmarks.server.ServerProcess;

/**
 * A running server with posts in it.
 *
 * @param lists the path of a list, with {@code %d} for how many
 * @param slugs the path of one, with {@code %s} for its slug
 * @param conditional whether its answers have entity tags, and may be asked for again by them
 */
record PeerServer(String name, ServerProcess process, String lists, String slugs, boolean conditional) {

    String list(int items) {
        return lists.formatted(items);
    }

    String bySlug(String slug) {
        return slugs.formatted(slug);
    }
}
