import { type ReactNode, type Ref, useEffect, useRef, useState } from "react";
import { t } from "@/i18n";
import { ErrorState } from "../ErrorState";
import { PasswordForm } from "../PasswordForm";
import { Skeleton } from "../Skeleton";
import styles from "./Pdf.module.css";
import { PdfPage } from "./PdfPage";
import { usePdf } from "./usePdf";

interface Props {
  /** The file, in base64. */
  base64: string;
  /** What opened the file when it was read. */
  password?: string | undefined;
  /** What lies over a page, counted from zero. */
  overlay?: (page: number, size: { width: number; height: number }) => ReactNode;
  ref?: Ref<HTMLElement>;
}

/** All pages of a file, one below the other, as wide as there is room. */
export default function PdfPages({ base64, password, overlay, ref }: Props) {
  const [typed, setTyped] = useState<string>();
  const opened = usePdf(base64, typed ?? password);
  const column = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);

  useEffect(() => {
    if (!column.current) return;
    const watcher = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    watcher.observe(column.current);
    return () => watcher.disconnect();
  }, []);

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: pages must scroll by keyboard, too
    <section ref={ref} className={styles.scroll} tabIndex={0} aria-label={t("common.pdf.pages")}>
      <div ref={column} className={styles.column}>
        {opened.state === "opening" && <Skeleton lines={12} />}
        {opened.state === "protected" && (
          <PasswordForm text={t("common.pdf.protected")} isWrong={typed !== undefined} onOpen={setTyped} />
        )}
        {opened.state === "broken" && (
          <ErrorState title={t("common.pdf.broken")} message={t("common.pdf.brokenText")} details={opened.message} />
        )}
        {opened.state === "open" &&
          Array.from({ length: opened.pdf.numPages }, (_, page) => page).map((page) => (
            <PdfPage key={page} pdf={opened.pdf} number={page + 1} width={width}>
              {(size) => overlay?.(page, size)}
            </PdfPage>
          ))}
      </div>
    </section>
  );
}
