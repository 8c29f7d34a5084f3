package dev.portfolio.persistence.doctor;

/** Remedies that several checks give. */
final class Remedies {

    /** A server looks at its start for texts without a vector. */
    static final String EMBED = "./portfolio serve (embeds what is missing while it runs)";

    /** Openings whose item has no copy of their vector are then embedded again; nothing else is. */
    static final String EMBED_OPENINGS = sql("DELETE FROM opening_embeddings WHERE content_id IN"
                    + " (SELECT id FROM posts WHERE content_embedding IS NULL"
                    + " UNION ALL SELECT id FROM projects WHERE content_embedding IS NULL"
                    + " UNION ALL SELECT id FROM certifications WHERE content_embedding IS NULL)")
            + ", then " + EMBED;

    private Remedies() {}

    static String sql(String statement) {
        return "psql \"$(./portfolio db:url)\" -c \"" + statement + "\"";
    }
}
