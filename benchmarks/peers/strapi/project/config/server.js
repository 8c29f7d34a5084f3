module.exports = ({ env }) => ({
  host: "127.0.0.1",
  port: env.int("PEER_PORT"),
  app: { keys: ["for-benchmarks-only-1", "for-benchmarks-only-2"] },
  logger: { startup: { enabled: false } },
});
