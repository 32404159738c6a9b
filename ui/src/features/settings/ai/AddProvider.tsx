import { useState } from "react";
import { Dialog } from "@/components/Dialog";
import { t } from "@/i18n";
import type { Provider } from "@/ipc/generated/contract";
import { ConsentStep } from "./ConsentStep";
import { ModelStep } from "./ModelStep";
import { ServiceStep } from "./ServiceStep";

/** A provider in three steps: who it is, what it is given, and which model answers. */
export function AddProvider({ onClose }: { onClose: () => void }) {
  const [provider, name] = useState<Provider | null>(null);
  const [agreed, agree] = useState(false);
  const step = provider === null ? 1 : agreed ? 3 : 2;
  return (
    <Dialog title={t("ai.step", { step })} isOpen onClose={onClose}>
      {provider === null && <ServiceStep onNamed={name} />}
      {provider !== null && !agreed && <ConsentStep provider={provider} onAgreed={() => agree(true)} />}
      {provider !== null && agreed && <ModelStep provider={provider} onDone={onClose} />}
    </Dialog>
  );
}
