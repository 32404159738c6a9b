import { useState } from "react";
import { Switch } from "@/components/Switch";
import { TextField } from "@/components/TextField";
import { t } from "@/i18n";
import { call } from "@/ipc/call";
import { FormDialog } from "@/records/FormDialog";
import styles from "../Settings.module.css";
import { useChange } from "./useChange";

/** The convenience of this computer's keyring, with what it costs said beside it. */
export function DeviceUnlock({ isOn }: { isOn: boolean }) {
  const [enabled, want] = useState(false);
  const change = useChange(
    { current: "" },
    ({ current }) => call("set_device_unlock", { current, enabled }),
    () => t("protection.device"),
  );
  return (
    <>
      <Switch
        isSelected={isOn}
        onChange={(next) => {
          want(next);
          change.open();
        }}
      >
        {t("protection.device")}
      </Switch>
      <p className={styles.text}>{t("protection.deviceText")}</p>
      {change.isOpen && (
        <FormDialog
          form={change}
          isReady={change.isReady}
          onClose={change.close}
          title={t("protection.device")}
          send={t("protection.change")}
        >
          <TextField autoFocus type="password" label={t("protection.current")} {...change.field("current")} />
        </FormDialog>
      )}
    </>
  );
}
