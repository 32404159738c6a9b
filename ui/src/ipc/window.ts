/** The few things asked of the window itself. In a browser page they are the browser's own affair. */
import { inWindow, transport } from "./transport";

export const canZoom = inWindow;

export const sayReady = () => transport.ready();

export async function setZoom(factor: number) {
  const { getCurrentWebview } = await import("@tauri-apps/api/webview");
  await getCurrentWebview().setZoom(factor);
}

/** Opens a page of the web where such pages belong: in the person's own browser. */
export const openLink = (url: string) => transport.openLink(url);
