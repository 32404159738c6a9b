import { useMutation } from "@tanstack/react-query";
import { Check, Pencil, Undo2, X } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/Button";
import { t } from "@/i18n";
import { call } from "@/ipc/call";
import type { Change, ProposalCard as Proposed } from "@/ipc/generated/contract";
import styles from "./Coach.module.css";
import { EditChange } from "./EditChange";
import { linesOf } from "./lines";

/** A change the coach proposes, as a difference, for the person to decide. */
export function ProposalCard({ proposal }: { proposal: Proposed }) {
  const { id, state, change, basis, is_stale } = proposal;
  const [edited, edit] = useState<Change | null>(null);
  const apply = useMutation({
    mutationFn: () => call("apply_proposal", edited ? { id, change: edited } : { id }),
    onSuccess: () => edit(null),
  });
  const reject = useMutation({ mutationFn: () => call("reject_proposal", { id }) });
  const undo = useMutation({ mutationFn: () => call("undo_proposal", { id }) });
  const problem = apply.error ?? reject.error ?? undo.error;
  const title = t(`coach.changes.${change.kind}`);
  return (
    <section className={styles.proposal} data-state={state} aria-label={title}>
      <header className={styles.proposalHead}>
        <h2>{title}</h2>
        {basis.about && <span className={styles.small}>{basis.about}</span>}
        <span className={styles.state}>{t(is_stale ? "coach.stale" : `coach.states.${state}`)}</span>
      </header>
      {edited ? <EditChange change={edited} onChange={edit} /> : <Difference proposal={proposal} />}
      {problem && (
        <p role="alert" className={styles.problem}>
          {problem.message}
        </p>
      )}
      <footer className={styles.actions}>
        {state === "PENDING" && !is_stale && (
          <>
            <Button size="small" icon={X} variant="quiet" onPress={() => reject.mutate()}>
              {t("coach.dismiss")}
            </Button>
            <Button size="small" icon={Pencil} variant="quiet" onPress={() => edit(edited ? null : change)}>
              {t(edited ? "coach.asProposed" : "coach.edit")}
            </Button>
            <Button size="small" icon={Check} isDisabled={apply.isPending} onPress={() => apply.mutate()}>
              {t("coach.approve")}
            </Button>
          </>
        )}
        {state === "APPLIED" && (
          <Button size="small" icon={Undo2} variant="quiet" onPress={() => undo.mutate()}>
            {t("common.undo")}
          </Button>
        )}
      </footer>
    </section>
  );
}

function Difference({ proposal }: { proposal: Proposed }) {
  return (
    <dl className={styles.difference}>
      {linesOf(proposal).map(({ label, before, after }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {before !== null && <del>{before}</del>} <ins>{after}</ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}
