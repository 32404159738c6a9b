import { Dialog } from "@/components/Dialog";
import { Kbd } from "@/components/Kbd";
import { type Shortcut, useActiveShortcuts } from "@/components/shortcuts";
import { t } from "@/i18n";
import styles from "./KeysDialog.module.css";

export function byGroup(shortcuts: readonly Shortcut[]): [string, Shortcut[]][] {
  const groups = new Map<string, Shortcut[]>();
  for (const shortcut of shortcuts) {
    if (!shortcut.isHidden) groups.set(shortcut.group, [...(groups.get(shortcut.group) ?? []), shortcut]);
  }
  return [...groups];
}

/** What can be pressed on the screen at hand. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const shortcuts = useActiveShortcuts();
  return (
    <Dialog title={t("frame.keys.title")} isOpen onClose={onClose}>
      <div className={styles.groups}>
        {byGroup(shortcuts).map(([group, entries]) => (
          <section key={group} className={styles.group}>
            <h3 className={styles.title}>{group}</h3>
            {entries.map(({ keys, label }) => (
              <div key={keys + label} className={styles.key}>
                <span>{label}</span>
                <Kbd keys={keys} />
              </div>
            ))}
          </section>
        ))}
      </div>
    </Dialog>
  );
}
