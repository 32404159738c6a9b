import { useEffect, useState } from "react";
import { naiveText } from "@/components/pdf/document";
import { usePdf } from "@/components/pdf/usePdf";
import { Skeleton } from "@/components/Skeleton";
import { t } from "@/i18n";
import type { FileContent } from "@/ipc/generated/contract";
import { PlainText } from "../PlainText";

/** What is left of a file for a program that takes its text in the order it was stored. */
export default function NaiveText({ file, password }: { file: FileContent; password: string | undefined }) {
  const opened = usePdf(file.base64, password);
  const [text, setText] = useState<string>();
  useEffect(() => {
    if (opened.state !== "open") return;
    let isGone = false;
    naiveText(opened.pdf).then(
      (found) => !isGone && setText(found),
      () => !isGone && setText(""),
    );
    return () => {
      isGone = true;
    };
  }, [opened]);
  if (opened.state === "protected" || opened.state === "broken")
    return <PlainText text="" note={t("resumes.naiveNote")} />;
  return text === undefined ? <Skeleton lines={12} /> : <PlainText text={text} note={t("resumes.naiveNote")} />;
}
