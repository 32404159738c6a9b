import { useQuery } from "@tanstack/react-query";
import { CircleAlert, Info, TriangleAlert } from "lucide-react";
import { lazy, Suspense, useRef, useState } from "react";
import { EmptyState } from "@/components/EmptyState";
import { Skeleton } from "@/components/Skeleton";
import { t } from "@/i18n";
import { number } from "@/i18n/format";
import type { Resume, ResumeFinding } from "@/ipc/generated/contract";
import { QueryGate } from "@/records/QueryGate";
import { fileOf } from "../queries";
import styles from "./Check.module.css";
import { FindingMarks } from "./FindingMarks";

const PdfPages = lazy(() => import("@/components/pdf/PdfPages"));
const looks = {
  error: { icon: CircleAlert, tone: "bad" },
  warning: { icon: TriangleAlert, tone: "warn" },
  info: { icon: Info, tone: "info" },
};

interface Props {
  resume: Resume;
  password: string | undefined;
  findings: ResumeFinding[];
}

/** Each finding with what to do about it, beside the page on which it stands. */
export function Findings({ resume, password, findings }: Props) {
  const hasPages = resume.diagnostics?.kind === "PDF";
  const file = useQuery({ ...fileOf(resume.id), enabled: hasPages });
  const pages = useRef<HTMLElement>(null);
  const [active, setActive] = useState<number | null>(null);
  const show = (index: number) => {
    setActive(index);
    const place = findings[index];
    const page = place?.page ?? null;
    if (page === null) return;
    const mark = pages.current?.querySelector(`[data-finding="${index}"]`);
    (mark ?? pages.current?.querySelector(`[data-page="${page}"]`))?.scrollIntoView({ block: "nearest" });
  };
  if (findings.length === 0) {
    return (
      <EmptyState drawing="page" title={t("resumes.check.nothing")}>
        {t("resumes.check.nothingText")}
      </EmptyState>
    );
  }
  return (
    <div className={styles.findings} data-pages={hasPages || undefined}>
      {hasPages && (
        <div className={styles.page}>
          <QueryGate query={file} lines={12}>
            {(content) => (
              <Suspense fallback={<Skeleton lines={12} />}>
                <PdfPages
                  base64={content.base64}
                  password={password}
                  ref={pages}
                  overlay={(page, size) => <FindingMarks {...{ findings, page, size, active }} onPick={setActive} />}
                />
              </Suspense>
            )}
          </QueryGate>
        </div>
      )}
      <ol className={styles.list} aria-label={t("resumes.check.findings")}>
        {findings.map((finding, index) => (
          <li key={`${finding.id} ${finding.page} ${finding.message}`}>
            <Row finding={finding} isActive={index === active} onShow={() => show(index)} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function Row({ finding, isActive, onShow }: { finding: ResumeFinding; isActive: boolean; onShow: () => void }) {
  const { icon: Icon, tone } = looks[finding.severity];
  return (
    <button
      type="button"
      className={styles.finding}
      data-tone={tone}
      aria-pressed={isActive}
      onClick={onShow}
      onFocus={onShow}
    >
      <Icon aria-hidden strokeWidth={1.75} />
      <span className={styles.words}>
        <span className={styles.message}>{finding.message}</span>
        <span className={styles.fix}>{finding.fix}</span>
        <span className={styles.place}>
          {t(`resumes.check.severity.${finding.severity}`)}
          {finding.page !== null && ` · ${t("resumes.check.page", { page: number(finding.page + 1) })}`}
        </span>
      </span>
    </button>
  );
}
