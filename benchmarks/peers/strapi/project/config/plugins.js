module.exports = () => ({
  "users-permissions": { config: { jwtSecret: "for-benchmarks-only" } },
});
