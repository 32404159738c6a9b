import { useEffect, useState } from "react";
import { bytesOf, isProtected, openPdf, type PdfDocument } from "./document";

export type PdfState =
  | { state: "opening" }
  | { state: "open"; pdf: PdfDocument }
  | { state: "protected" }
  | { state: "broken"; message: string };

/** Opens a file for drawing and closes it again. Drawing it is another matter than reading it: either may fail alone. */
export function usePdf(base64: string, password: string | undefined): PdfState {
  const [state, setState] = useState<PdfState>({ state: "opening" });
  useEffect(() => {
    let isGone = false;
    let opened: PdfDocument | undefined;
    setState({ state: "opening" });
    openPdf(bytesOf(base64), password).then(
      (pdf) => {
        opened = pdf;
        if (isGone) void pdf.loadingTask.destroy();
        else setState({ state: "open", pdf });
      },
      (error: unknown) => {
        if (isGone) return;
        setState(isProtected(error) ? { state: "protected" } : { state: "broken", message: String(error) });
      },
    );
    return () => {
      isGone = true;
      void opened?.loadingTask.destroy();
    };
  }, [base64, password]);
  return state;
}
