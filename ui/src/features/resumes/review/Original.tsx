import { useQuery } from "@tanstack/react-query";
import { lazy, type ReactNode, type Ref, Suspense, useState } from "react";
import { Segments } from "@/components/Segments";
import { Skeleton } from "@/components/Skeleton";
import { t } from "@/i18n";
import type { ResumeReview } from "@/ipc/generated/contract";
import { QueryGate } from "@/records/QueryGate";
import { PlainText } from "../PlainText";
import { givenFile } from "../queries";
import styles from "./Review.module.css";

const PdfPages = lazy(() => import("@/components/pdf/PdfPages"));
const NaiveText = lazy(() => import("./NaiveText"));

interface Props {
  review: ResumeReview;
  password: string | undefined;
  overlay: (page: number, size: { width: number; height: number }) => ReactNode;
  ref: Ref<HTMLElement>;
}

/** The file itself: its pages as pictures, the text as it was read, or as a simple program would read it. */
export function Original({ review, password, overlay, ref }: Props) {
  const isPdf = review.kind === "PDF";
  const [view, setView] = useState<"pages" | "text" | "naive">(isPdf ? "pages" : "text");
  const file = useQuery({ ...givenFile(review.ticket), enabled: isPdf });
  return (
    <section className={styles.original} aria-label={review.file_name}>
      {isPdf && (
        <div className={styles.views}>
          <Segments
            label={t("resumes.view")}
            options={[
              { id: "pages", label: t("resumes.views.pages") },
              { id: "text", label: t("resumes.views.text") },
              { id: "naive", label: t("resumes.views.naive") },
            ]}
            selected={view}
            onSelect={setView}
          />
        </div>
      )}
      {view === "text" ? (
        <PlainText text={review.text} />
      ) : (
        <QueryGate query={file} lines={12}>
          {(content) => (
            <Suspense fallback={<Skeleton lines={12} />}>
              {view === "pages" ? (
                <PdfPages base64={content.base64} password={password} overlay={overlay} ref={ref} />
              ) : (
                <NaiveText file={content} password={password} />
              )}
            </Suspense>
          )}
        </QueryGate>
      )}
    </section>
  );
}
