import { useState } from "react";
import { t } from "@/i18n";
import { weekday } from "@/i18n/format";
import type { SeenInvitation } from "@/ipc/generated/contract";
import { JobField } from "@/records/JobField";
import settings from "../Settings.module.css";
import styles from "./Intake.module.css";

interface Props {
  invitations: SeenInvitation[];
  /** Which job those are for that name none. */
  onJob: (job: string | null) => void;
}

/** The meetings of a calendar file, and what each would do here. */
export function Invitations({ invitations, onJob }: Props) {
  const [job, choose] = useState<string | null>(null);
  const isOpen = job !== null || invitations.some((one) => one.job === null);
  return (
    <section className={settings.section}>
      <h2 className={settings.title}>{t("data.invitations")}</h2>
      <ul className={styles.problems}>
        {invitations.map((one) => (
          <li key={one.wall_time + one.summary}>
            <span className={styles.where}>{one.wall_time.slice(11, 16)}</span>
            <span>
              {one.summary}
              <span className={settings.text}>
                {` · ${weekday(one.wall_time.slice(0, 10))} (${one.time_zone})`}
                {one.job && ` · ${one.job.title}, ${one.job.company}`}
              </span>
            </span>
            <span className={settings.text}>{effectOf(one)}</span>
          </li>
        ))}
      </ul>
      {isOpen && (
        <JobField
          label={t("data.invitationJob")}
          hint={t("data.invitationJobHint")}
          value={job}
          onChange={(chosen) => {
            choose(chosen);
            onJob(chosen);
          }}
        />
      )}
    </section>
  );
}

function effectOf({ interview, is_cancelled, job }: SeenInvitation): string {
  if (interview) return t(is_cancelled ? "data.invitation.cancels" : "data.invitation.updates");
  if (is_cancelled) return t("data.invitation.unknown");
  return t(job ? "data.invitation.makes" : "data.invitation.noJob");
}
