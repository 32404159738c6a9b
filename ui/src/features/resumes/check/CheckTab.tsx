import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { EmptyState } from "@/components/EmptyState";
import { PasswordForm } from "@/components/PasswordForm";
import { Segments } from "@/components/Segments";
import { t } from "@/i18n";
import type { Resume, ResumeCheck } from "@/ipc/generated/contract";
import { QueryGate } from "@/records/QueryGate";
import { checkOf } from "../queries";
import { BothTexts } from "./BothTexts";
import styles from "./Check.module.css";
import { Findings } from "./Findings";

/** What an application system gets of this file: what it stumbles over, with its place, and the text it is left with. */
export function CheckTab({ resume }: { resume: Resume }) {
  const [password, setPassword] = useState<string>();
  const check = useQuery({ ...checkOf(resume.id, password), enabled: resume.file_url !== null });
  if (resume.file_url === null) {
    return (
      <EmptyState drawing="page" title={t("resumes.check.noFile")}>
        {t("resumes.check.noFileText")}
      </EmptyState>
    );
  }
  if (check.error?.field === "password") {
    return <PasswordForm text={t("resumes.check.protected")} isWrong={password !== undefined} onOpen={setPassword} />;
  }
  return (
    <QueryGate query={check} lines={12}>
      {(data) => <Checked {...{ resume, password }} check={data} />}
    </QueryGate>
  );
}

interface CheckedProps {
  resume: Resume;
  password: string | undefined;
  check: ResumeCheck;
}

function Checked({ resume, password, check }: CheckedProps) {
  const [view, setView] = useState<"findings" | "texts">("findings");
  const count = (severity: "error" | "warning" | "info") =>
    check.findings.filter((finding) => finding.severity === severity).length;
  return (
    <div className={styles.check}>
      <div className={styles.head}>
        <p className={styles.sum} role="status">
          {check.findings.length === 0
            ? t("resumes.check.nothing")
            : [
                t("resumes.check.errors", { count: count("error") }),
                t("resumes.check.warnings", { count: count("warning") }),
                t("resumes.check.infos", { count: count("info") }),
              ].join(", ")}
        </p>
        <Segments
          label={t("resumes.view")}
          options={[
            { id: "findings", label: t("resumes.check.findings") },
            { id: "texts", label: t("resumes.check.texts") },
          ]}
          selected={view}
          onSelect={setView}
        />
      </div>
      {view === "findings" ? (
        <Findings {...{ resume, password }} findings={check.findings} />
      ) : (
        <BothTexts naive={check.naive_text} ours={check.text} />
      )}
    </div>
  );
}
