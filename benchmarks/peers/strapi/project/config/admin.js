module.exports = () => ({
  serveAdminPanel: false,
  auth: { secret: "for-benchmarks-only" },
  apiToken: { salt: "for-benchmarks-only" },
  transfer: { token: { salt: "for-benchmarks-only" } },
  secrets: { encryptionKey: "for-benchmarks-only-for-benchmarks-only" },
});
