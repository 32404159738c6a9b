import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import { Skeleton } from "@/components/Skeleton";
import { t } from "@/i18n";
import type { FileContent } from "@/ipc/generated/contract";
import { openLink } from "@/ipc/window";
import { QueryGate } from "@/records/QueryGate";
import styles from "./Documents.module.css";
import { lookOf, textOf } from "./fileContent";
import { fileTextOf } from "./queries";

const PdfPages = lazy(() => import("@/components/pdf/PdfPages"));
const Markdown = lazy(() => import("@/components/Markdown"));

/** A file as far as it can be shown here: its pages, its picture, or its text. */
export function Preview({ id, name, file }: { id: string; name: string; file: FileContent }) {
  switch (lookOf(file)) {
    case "pages":
      return (
        <Suspense fallback={<Skeleton lines={12} />}>
          <div className={styles.pages}>
            <PdfPages base64={file.base64} />
          </div>
        </Suspense>
      );
    case "markdown":
      return (
        <Suspense fallback={<Skeleton lines={6} />}>
          <Reading label={name}>
            <Markdown onLink={openLink}>{textOf(file)}</Markdown>
          </Reading>
        </Suspense>
      );
    case "text":
      return <Plain name={name} text={textOf(file)} />;
    case "picture":
      return <img className={styles.picture} alt={name} src={`data:${file.media_type};base64,${file.base64}`} />;
    case "words":
      return <Words id={id} name={name} />;
    default:
      return <p className={styles.quiet}>{t("documents.noPreview")}</p>;
  }
}

/** A Word file without its looks: the words are what can be read of it here. */
function Words({ id, name }: { id: string; name: string }) {
  const text = useQuery(fileTextOf(id));
  return (
    <QueryGate query={text} lines={6}>
      {(words) => (
        <>
          <p className={styles.quiet}>{t("documents.onlyWords")}</p>
          <Plain name={name} text={words} />
        </>
      )}
    </QueryGate>
  );
}

const Plain = ({ name, text }: { name: string; text: string }) => (
  <Reading label={name}>
    <pre className={styles.plain}>{text.trim() || t("documents.noText")}</pre>
  </Reading>
);

function Reading({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a long text must scroll by keyboard, too
    <section className={styles.reading} tabIndex={0} aria-label={label} data-selectable>
      {children}
    </section>
  );
}
