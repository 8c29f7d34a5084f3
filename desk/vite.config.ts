import preact from "@preact/preset-vite";
import { defineConfig } from "vitest/config";

/** The desk is served under /admin by the application; `npm run dev` passes everything else on to one that runs. */
const application = "http://localhost:8080";

export default defineConfig({
  base: "/admin/",
  plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })],
  build: {
    target: ["chrome123", "firefox128", "safari17.5"],
    assetsInlineLimit: 0, // the Content-Security-Policy knows no data addresses for what is not a picture
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
  },
  server: {
    proxy: { "/api": application, "/media": application },
  },
  test: {
    environment: "happy-dom",
    include: ["test/**/*.test.ts", "test/**/*.test.tsx"],
  },
});
