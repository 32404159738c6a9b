import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import { Skeleton } from "@/components/Skeleton";
import type { Resume } from "@/ipc/generated/contract";
import { QueryGate } from "@/records/QueryGate";
import { fileOf } from "./queries";
import styles from "./Resumes.module.css";

const PdfPages = lazy(() => import("@/components/pdf/PdfPages"));

/** The file as it was given. */
export function ResumePages({ resume }: { resume: Resume }) {
  const file = useQuery(fileOf(resume.id));
  return (
    <div className={styles.pages}>
      <QueryGate query={file} lines={12}>
        {(content) => (
          <Suspense fallback={<Skeleton lines={12} />}>
            <PdfPages base64={content.base64} />
          </Suspense>
        )}
      </QueryGate>
    </div>
  );
}
