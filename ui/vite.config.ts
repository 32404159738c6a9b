import locales from "@react-aria/optimize-locales-plugin";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { pdfFiles } from "./pdf-files.ts";

/** Where `npm run dev` finds a running core; the loopback server is started with `coach serve --port 4810`. */
const core = process.env.COACH_CORE ?? "http://127.0.0.1:4810";

export default defineConfig({
  plugins: [react(), pdfFiles(), { ...locales.vite({ locales: ["en-US"] }), enforce: "pre" as const }],
  resolve: { tsconfigPaths: true },
  worker: { format: "es" },
  // The oldest engines that know light-dark(): what Tauri finds on macOS 14.5, WebKitGTK 2.44 and WebView2.
  build: { target: ["chrome123", "safari17.5"], reportCompressedSize: false },
  server: {
    host: "127.0.0.1",
    port: 5173,
    strictPort: true,
    proxy: { "/rpc": core, "/events": core, "/tickets": core },
  },
  test: {
    projects: [
      { extends: true, test: { name: "rules", environment: "node", include: ["src/**/*.test.ts"] } },
      {
        extends: true,
        test: {
          name: "screens",
          environment: "jsdom",
          include: ["src/**/*.test.tsx"],
          setupFiles: ["src/test-setup.ts"],
        },
      },
    ],
  },
});
