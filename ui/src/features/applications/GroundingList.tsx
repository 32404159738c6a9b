import { CircleAlert, CircleCheck, CircleDashed, TriangleAlert } from "lucide-react";
import { Button } from "@/components/Button";
import { t } from "@/i18n";
import { number } from "@/i18n/format";
import type { AddressedRequirement, CheckedText, GroundingClaim } from "@/ipc/generated/contract";
import styles from "./GroundingList.module.css";

interface Props {
  checked: CheckedText;
  isSeen: boolean;
  onSeen: () => void;
}

/** What the letter claims, each with the line that bears it out; what has none comes first. */
export function GroundingList({ checked, isSeen, onSeen }: Props) {
  const { claims, critical, warnings } = checked.grounding;
  const doubted = claims.filter((claim) => claim.status !== "sourced");
  const sourced = claims.filter((claim) => claim.status === "sourced");
  return (
    <section className={styles.list} aria-label={t("applications.grounding.title")}>
      <p className={styles.sum} data-critical={critical > 0 || undefined} role="status">
        {critical > 0
          ? t("applications.grounding.critical", { count: critical, n: number(critical) })
          : t("applications.grounding.fine", { count: claims.length, n: number(claims.length) })}
      </p>
      {doubted.length > 0 && (
        <ul className={styles.claims}>
          {doubted.map((claim) => (
            <Claim key={`${claim.span.start} ${claim.kind}`} claim={claim} sources={checked.sources} />
          ))}
        </ul>
      )}
      {critical > 0 && (
        <div>
          <Button size="small" isDisabled={isSeen} onPress={onSeen}>
            {t(isSeen ? "applications.grounding.seen" : "applications.grounding.see")}
          </Button>
        </div>
      )}
      <Musts requirements={checked.requirements} />
      {warnings.map(({ kind, message }) => (
        <p key={`${kind} ${message}`} className={styles.warning}>
          <TriangleAlert aria-hidden strokeWidth={1.75} />
          {message}
        </p>
      ))}
      {sourced.length > 0 && (
        <details className={styles.sourced}>
          <summary>{t("applications.grounding.sourced", { count: sourced.length, n: number(sourced.length) })}</summary>
          <ul className={styles.claims}>
            {sourced.map((claim) => (
              <Claim key={`${claim.span.start} ${claim.kind}`} claim={claim} sources={checked.sources} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** What the posting must have, and which of it the letter speaks of. */
function Musts({ requirements }: { requirements: AddressedRequirement[] }) {
  if (requirements.length === 0) return null;
  const spoken = requirements.filter(({ is_addressed }) => is_addressed).length;
  const [n, of] = [number(spoken), number(requirements.length)];
  return (
    <details className={styles.sourced}>
      <summary>{t("applications.musts.sum", { n, of })}</summary>
      <ul className={styles.claims}>
        {requirements.map(({ text, is_addressed }) => {
          const Icon = is_addressed ? CircleCheck : CircleDashed;
          return (
            <li key={text} className={styles.claim} data-severity={is_addressed ? "none" : undefined}>
              <Icon aria-hidden strokeWidth={1.75} />
              <div>
                <p className={styles.value}>{text}</p>
                <p className={styles.why}>{t(is_addressed ? "applications.musts.yes" : "applications.musts.no")}</p>
              </div>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

const icons = { none: CircleCheck, warning: TriangleAlert, critical: CircleAlert };

function Claim({ claim, sources }: { claim: GroundingClaim; sources: CheckedText["sources"] }) {
  const Icon = icons[claim.severity];
  const source = claim.source && sources[claim.source];
  const why = claim.kind === "placeholder" ? "placeholder" : claim.status;
  return (
    <li className={styles.claim} data-severity={claim.severity}>
      <Icon aria-hidden strokeWidth={1.75} />
      <div>
        <p className={styles.value}>
          {claim.value}
          <span className={styles.kind}>{t(`applications.grounding.kind.${claim.kind}`)}</span>
        </p>
        <p className={styles.why}>
          {t(`applications.grounding.why.${why}`)}
          {source && <q className={styles.source}>{source}</q>}
        </p>
      </div>
    </li>
  );
}
