import { type ReactNode, useEffect, useRef, useState } from "react";
import { t } from "@/i18n";
import type { PdfDocument } from "./document";
import styles from "./Pdf.module.css";

interface Props {
  pdf: PdfDocument;
  /** Counted from one, as pdf.js does. */
  number: number;
  /** In CSS pixels. */
  width: number;
  /** What lies over the picture, placed in shares of the page. */
  children?: (size: { width: number; height: number }) => ReactNode;
}

/** One page as a picture, drawn once it comes near the window, at the sharpness of the screen. */
export function PdfPage({ pdf, number, width, children }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [size, setSize] = useState<{ width: number; height: number }>();
  const [isNear, setNear] = useState(false);

  useEffect(() => {
    let isGone = false;
    void pdf.getPage(number).then((page) => {
      const { width: pageWidth, height } = page.getViewport({ scale: 1 });
      if (!isGone) setSize({ width: pageWidth, height });
    });
    return () => {
      isGone = true;
    };
  }, [pdf, number]);

  useEffect(() => {
    if (!frame.current) return;
    const watcher = new IntersectionObserver(([entry]) => entry?.isIntersecting && setNear(true), {
      rootMargin: "400px",
    });
    watcher.observe(frame.current);
    return () => watcher.disconnect();
  }, []);

  useEffect(() => {
    const target = canvas.current;
    if (!isNear || !size || !target || width === 0) return;
    let stop = () => {};
    let isGone = false;
    void pdf.getPage(number).then((page) => {
      if (isGone) return;
      const viewport = page.getViewport({ scale: (width / size.width) * Math.min(devicePixelRatio, 2) });
      target.width = Math.round(viewport.width);
      target.height = Math.round(viewport.height);
      const task = page.render({ canvas: target, viewport });
      stop = () => task.cancel();
      // Cancelled when the page is drawn again in another size.
      task.promise.catch(() => undefined);
    });
    return () => {
      isGone = true;
      stop();
    };
  }, [pdf, number, isNear, size, width]);

  const ratio = size ? size.width / size.height : 210 / 297;
  return (
    <div ref={frame} className={styles.page} style={{ aspectRatio: ratio }} data-page={number - 1}>
      <canvas ref={canvas} className={styles.canvas} role="img" aria-label={t("common.pdf.page", { number })} />
      {size && children?.(size)}
    </div>
  );
}
