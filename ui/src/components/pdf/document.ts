/** pdf.js, fetched when the first page is to be seen: one worker for the window, no eval, no WebAssembly, no network. */
import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";

export type PdfDocument = PDFDocumentProxy;

async function load() {
  const [pdfjs, { default: PdfWorker }] = await Promise.all([
    import("pdfjs-dist/legacy/build/pdf.mjs"),
    import("pdfjs-dist/legacy/build/pdf.worker.mjs?worker"),
  ]);
  // Passed to every document, so that closing one does not stop the worker of another.
  const worker = pdfjs.PDFWorker.create({ port: new PdfWorker() });
  return { pdfjs, worker };
}

let library: ReturnType<typeof load> | undefined;

const beside = (folder: string) => new URL(`pdfjs/${folder}/`, document.baseURI).href;

/** Says that the password is missing or wrong. */
export const isProtected = (error: unknown) => error instanceof Error && error.name === "PasswordException";

export const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

export async function openPdf(bytes: Uint8Array, password?: string): Promise<PdfDocument> {
  library ??= load();
  const { pdfjs, worker } = await library;
  const task = pdfjs.getDocument({
    data: bytes,
    worker,
    isEvalSupported: false,
    // The fallback in JavaScript is slower for JPEG 2000 only, and the page's policy need not allow WebAssembly.
    useWasm: false,
    useWorkerFetch: false,
    cMapUrl: beside("cmaps"),
    standardFontDataUrl: beside("standard_fonts"),
    wasmUrl: beside("wasm"),
    ...(password ? { password } : {}),
  });
  return task.promise;
}

/** The text in the order in which the file holds it: what a reader sees that knows nothing of columns. */
export async function naiveText(pdf: PdfDocument): Promise<string> {
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent({ disableNormalization: false });
    pages.push(items.map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : "")).join(""));
  }
  return pages.join("\n\f\n");
}
