/** What pdf.js fetches beside its code: character maps, standard fonts and its picture decoder, served as they are. */
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Plugin } from "vite";

const root = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));

const wanted: Record<string, RegExp> = {
  cmaps: /\.bcmap$|^LICENSE$/,
  standard_fonts: /./,
  wasm: /^openjpeg_nowasm_fallback\.js$|^LICENSE_.*OPENJPEG$/,
};

const files = Object.entries(wanted).flatMap(([folder, names]) =>
  readdirSync(join(root, folder))
    .filter((name) => names.test(name))
    .map((name) => `${folder}/${name}`),
);

export const pdfFiles = (): Plugin => ({
  name: "pdf-files",
  configureServer(server) {
    server.middlewares.use("/pdfjs", (request, response, next) => {
      const file = files.find((known) => request.url === `/${known}`);
      if (!file) return next();
      if (file.endsWith(".js")) response.setHeader("content-type", "text/javascript");
      response.end(readFileSync(join(root, file)));
    });
  },
  generateBundle() {
    for (const file of files) {
      this.emitFile({ type: "asset", fileName: `pdfjs/${file}`, source: readFileSync(join(root, file)) });
    }
  },
});
