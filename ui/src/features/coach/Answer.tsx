import { Copy, RotateCcw } from "lucide-react";
import { lazy, Suspense } from "react";
import { IconButton } from "@/components/IconButton";
import { toast } from "@/components/Toast";
import { t } from "@/i18n";
import { number } from "@/i18n/format";
import type { Message, ProposalCard as Proposed } from "@/ipc/generated/contract";
import { openLink } from "@/ipc/window";
import styles from "./Coach.module.css";
import { type AnswerDetails, detailsOf } from "./details";
import { LookedAt } from "./LookedAt";
import { ProposalCard } from "./ProposalCard";

const Markdown = lazy(() => import("@/components/Markdown"));

interface Props {
  message: Message;
  proposals: Proposed[];
  onRetry: (() => void) | undefined;
}

/** An answer: its words, how it ended, what it rests on, and what it proposes. */
export function Answer({ message, proposals, onRetry }: Props) {
  const details = detailsOf(message.metadata);
  const copy = () => void navigator.clipboard.writeText(message.content).then(() => toast({ text: t("coach.copied") }));
  return (
    <article className={styles.answer}>
      <Suspense>
        <Markdown onLink={(url) => void openLink(url)}>{message.content}</Markdown>
      </Suspense>
      {details && details.finish !== "complete" && <p className={styles.cut}>{t(`coach.finish.${details.finish}`)}</p>}
      {proposals.map((proposal) => (
        <ProposalCard key={proposal.id} proposal={proposal} />
      ))}
      {details && details.looked.length > 0 && <LookedAt looked={details.looked} />}
      <footer className={styles.answerFoot}>
        {details && <span className={styles.small}>{byWords(details)}</span>}
        <IconButton size="small" icon={Copy} label={t("coach.copy")} onPress={copy} />
        {onRetry && <IconButton size="small" icon={RotateCcw} label={t("coach.retry")} onPress={onRetry} />}
      </footer>
    </article>
  );
}

function byWords({ by, model, provider, input_tokens, output_tokens }: AnswerDetails): string {
  if (by === "rules") return t("coach.byRules");
  const tokens = input_tokens !== null && output_tokens !== null;
  return [
    t("coach.byModel", { model: model ?? "", provider: provider ?? "" }),
    tokens && t("coach.tokens", { input: number(input_tokens), output: number(output_tokens) }),
  ]
    .filter(Boolean)
    .join(" · ");
}
