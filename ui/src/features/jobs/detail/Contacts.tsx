import { useQuery } from "@tanstack/react-query";
import { UserRoundPlus } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { Button as AriaButton } from "react-aria-components";
import { Button } from "@/components/Button";
import { Monogram } from "@/components/Monogram";
import { t } from "@/i18n";
import type { Contact, Job } from "@/ipc/generated/contract";
import { QueryGate } from "@/records/QueryGate";
import { contactsOn } from "../queries";
import own from "./Contacts.module.css";
import styles from "./Detail.module.css";

const ContactDialog = lazy(() => import("./ContactDialog"));

function Person({ contact, onOpen }: { contact: Contact; onOpen: () => void }) {
  const { name, role, company, email, phone } = contact;
  return (
    <li>
      <AriaButton className={own.contact} onPress={onOpen}>
        <Monogram name={name} size={28} />
        <span className={own.words}>
          <span>{[name, role].filter(Boolean).join(", ")}</span>
          <span className={own.more}>{[email, phone, company].filter(Boolean).join(" · ")}</span>
        </span>
      </AriaButton>
    </li>
  );
}

/** The people met on the way to this job. */
export function Contacts({ job }: { job: Job }) {
  const contacts = useQuery(contactsOn(job.id));
  const [open, setOpen] = useState<Contact | "new" | null>(null);
  return (
    <section className={styles.section}>
      <div className={own.head}>
        <h2 className={styles.sectionTitle}>{t("jobs.contacts")}</h2>
        <Button size="small" variant="quiet" icon={UserRoundPlus} onPress={() => setOpen("new")}>
          {t("jobs.addContact")}
        </Button>
      </div>
      <QueryGate query={contacts} lines={1}>
        {({ items }) => (
          <ul className={own.list}>
            {items.map((contact) => (
              <Person key={contact.id} contact={contact} onOpen={() => setOpen(contact)} />
            ))}
          </ul>
        )}
      </QueryGate>
      <Suspense>
        {open && <ContactDialog job={job} contact={open === "new" ? null : open} onClose={() => setOpen(null)} />}
      </Suspense>
    </section>
  );
}
