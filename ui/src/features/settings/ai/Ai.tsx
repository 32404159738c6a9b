import { useQuery } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/Button";
import { t } from "@/i18n";
import { ask } from "@/ipc/query";
import { QueryGate } from "@/records/QueryGate";
import styles from "../Settings.module.css";
import { AddProvider } from "./AddProvider";
import { Calls } from "./Calls";
import { ProviderSection } from "./ProviderSection";
import { Purposes } from "./Purposes";

/** The providers of models, who answers what, and what left this computer. */
export function Ai() {
  const ai = useQuery(ask("settings", "get_ai", null));
  const [isAdding, add] = useState(false);
  return (
    <QueryGate query={ai}>
      {(found) => (
        <>
          <section className={styles.section}>
            <p className={styles.text}>{t("ai.text")}</p>
            <div className={styles.row}>
              <Button variant="primary" icon={Plus} onPress={() => add(true)}>
                {t("ai.add")}
              </Button>
            </div>
          </section>
          {found.providers.map((card) => (
            <ProviderSection key={card.provider.id} card={card} />
          ))}
          {found.providers.length > 0 && <Purposes ai={found} />}
          <Calls keepText={found.choices.keep_text} choices={found.choices} />
          {isAdding && <AddProvider onClose={() => add(false)} />}
        </>
      )}
    </QueryGate>
  );
}
