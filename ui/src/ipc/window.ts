/** The few things asked of the window itself. In a browser page they are the browser's own affair. */
import type { QueryClient } from "@tanstack/react-query";
import { inWindow, transport } from "./transport";

export const canZoom = inWindow;

/** Two frames: the first is asked for before a paint, the second comes after it. */
const afterPaint = (then: () => void) => requestAnimationFrame(() => requestAnimationFrame(then));

/** Says when the first screen is painted, and when nothing that it shows is on its way any more. */
export function sayWhenReady(client: QueryClient) {
  afterPaint(() => transport.painted());
  const look = () => {
    const isThere = client.isFetching() === 0 && document.querySelector("h1") !== null;
    if (isThere) afterPaint(() => transport.ready());
    else requestAnimationFrame(look);
  };
  look();
}

export async function setZoom(factor: number) {
  const { getCurrentWebview } = await import("@tauri-apps/api/webview");
  await getCurrentWebview().setZoom(factor);
}

/** Opens a page of the web where such pages belong: in the person's own browser. */
export const openLink = (url: string) => transport.openLink(url);
