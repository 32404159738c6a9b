import { ExternalLink } from "lucide-react";
import { Button } from "@/components/Button";
import { TextField } from "@/components/TextField";
import { t } from "@/i18n";
import { knownPart, partialDate } from "@/i18n/partialDate";
import { call } from "@/ipc/call";
import type { Certification, CertificationFields } from "@/ipc/generated/contract";
import { openLink } from "@/ipc/window";
import { useAutosave } from "@/records/useAutosave";
import { CreateEntry } from "./CreateEntry";
import { Entries } from "./Entries";
import { PeriodFields } from "./PeriodFields";
import { asCertified, certifiedPeriod } from "./periods";
import { useSaveEntry } from "./queries";
import type { Strength } from "./strength";
import { Written } from "./Written";

function Editor({ entry }: { entry: Certification }) {
  const save = useSaveEntry("certifications", entry.id);
  const { field, text } = useAutosave<CertificationFields>(entry, save);
  return (
    <>
      <TextField label={t("profile.fields.name")} isRequired autoFocus {...field("name")} />
      <TextField label={t("profile.fields.issuing_organization")} {...text("issuing_organization")} />
      <PeriodFields
        period={certifiedPeriod(entry)}
        save={(changes) => save(asCertified(changes))}
        labels={{
          start: t("profile.fields.issue_date"),
          end: t("profile.fields.expiry_date"),
          isOpen: t("profile.neverExpires"),
          open: t("profile.never"),
        }}
      />
      <TextField label={t("profile.fields.credential_id")} {...text("credential_id")} />
      <TextField
        label={t("profile.fields.credential_url")}
        type="url"
        placeholder="https://"
        {...text("credential_url")}
      />
    </>
  );
}

const issued = ({ issue_date, date_precision }: Certification) =>
  issue_date ? partialDate(knownPart(issue_date, date_precision)) : "";

const expires = ({ expiry_date, date_precision }: Certification) =>
  expiry_date && t("profile.expires", { date: partialDate(knownPart(expiry_date, date_precision)) });

export function Certifications({ entries, strength }: { entries: Certification[]; strength: Strength }) {
  return (
    <Entries
      list="certifications"
      entries={entries}
      strength={strength}
      titleOf={(entry) => ({ title: entry.name, detail: entry.issuing_organization ?? "", when: issued(entry) })}
      read={(entry) => (
        <>
          <Written
            facts={[expires(entry), entry.credential_id && t("profile.credential", { id: entry.credential_id })]}
          />
          {entry.credential_url && (
            <Button
              size="small"
              variant="quiet"
              icon={ExternalLink}
              onPress={() => openLink(entry.credential_url ?? "")}
            >
              {t("profile.openCredential")}
            </Button>
          )}
        </>
      )}
      edit={(entry) => <Editor entry={entry} />}
      create={(done) => (
        <CreateEntry
          names={["name", "issuing_organization"]}
          required={["name"]}
          send={(values) => call("create_certification", values)}
          onDone={done}
        />
      )}
    />
  );
}
