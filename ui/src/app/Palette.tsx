import { Search } from "lucide-react";
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  SearchField,
  useFilter,
} from "react-aria-components";
import { Kbd } from "@/components/Kbd";
import list from "@/components/list.module.css";
import overlay from "@/components/overlay.module.css";
import { t } from "@/i18n";
import styles from "./Palette.module.css";
import { type PaletteEntry, usePaletteEntries } from "./usePaletteEntries";

function Entry({
  entry: { id, label, detail, icon: Icon, shortcut, words, run },
  onDone,
}: {
  entry: PaletteEntry;
  onDone: () => void;
}) {
  const choose = () => {
    onDone();
    run();
  };
  return (
    <MenuItem id={id} textValue={`${label} ${detail ?? ""} ${words ?? ""}`} className={list.item} onAction={choose}>
      {Icon && <Icon aria-hidden strokeWidth={1.75} />}
      <span className={list.itemLabel}>{label}</span>
      {detail && <span className={styles.detail}>{detail}</span>}
      {shortcut && <Kbd keys={shortcut} />}
    </MenuItem>
  );
}

/** Everything by its name: places, what can be done here, and records. */
export default function Palette({ onClose }: { onClose: () => void }) {
  const { sections, text, setText } = usePaletteEntries();
  const { contains } = useFilter({ sensitivity: "base" });
  return (
    <ModalOverlay isOpen isDismissable onOpenChange={(open) => !open && onClose()} className={overlay.veil}>
      <Modal className={styles.modal}>
        <Dialog className={styles.dialog} aria-label={t("frame.palette.label")}>
          <Autocomplete inputValue={text} onInputChange={setText} filter={contains}>
            <SearchField autoFocus className={styles.field} aria-label={t("frame.palette.label")}>
              <Search aria-hidden strokeWidth={1.75} />
              <Input className={styles.input} placeholder={t("frame.palette.placeholder")} />
            </SearchField>
            <Menu
              className={list.list}
              aria-label={t("frame.palette.label")}
              renderEmptyState={() => <p className={list.nothing}>{t("frame.palette.nothing")}</p>}
            >
              {sections.map(({ title, entries }) => (
                <MenuSection key={title} aria-label={title}>
                  <Header className={list.section}>{title}</Header>
                  {entries.map((entry) => (
                    <Entry key={entry.id} entry={entry} onDone={onClose} />
                  ))}
                </MenuSection>
              ))}
            </Menu>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
