module.exports = ["strapi::errors", "strapi::query", "strapi::body", "strapi::session", "strapi::public"];
