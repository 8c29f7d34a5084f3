module.exports = ({ env }) => ({
  connection: {
    client: "postgres",
    connection: {
      host: env("PEER_DB_HOST"),
      port: env.int("PEER_DB_PORT"),
      database: env("PEER_DB_NAME"),
      user: env("PEER_DB_USER"),
      password: env("PEER_DB_PASSWORD"),
      schema: "strapi",
    },
    pool: { min: 10, max: 30 },
  },
});
