const PUBLIC_READS = ["api::post.post.find", "api::post.post.findOne"];

// Strapi looks for its tables in a schema of their own, so that they do not meet the table that is copied.
module.exports = {
  async bootstrap({ strapi }) {
    const role = await strapi.db.query("plugin::users-permissions.role").findOne({ where: { type: "public" } });
    for (const action of PUBLIC_READS) {
      const permissions = strapi.db.query("plugin::users-permissions.permission");
      if (!(await permissions.findOne({ where: { action, role: role.id } }))) {
        await permissions.create({ data: { action, role: role.id } });
      }
    }
    await strapi.db.connection.raw(`
      INSERT INTO strapi.posts
          (document_id, title, slug, body, excerpt, published_date, published_at, created_at, updated_at)
      SELECT replace(id::text, '-', ''), title, slug, body, excerpt, published_at, published_at, created_at, updated_at
      FROM public.posts
      WHERE NOT EXISTS (SELECT FROM strapi.posts)`);
    await strapi.db.connection.raw("CREATE INDEX IF NOT EXISTS peer_slug ON strapi.posts (slug)");
    await strapi.db.connection.raw("CREATE INDEX IF NOT EXISTS peer_date ON strapi.posts (published_date)");
  },
};
