import type { ReactNode } from "react";
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from "react-aria-components";
import { number } from "@/i18n/format";
import styles from "./Tabs.module.css";

export interface TabEntry<T extends string> {
  id: T;
  label: string;
  count?: number | undefined;
  content: ReactNode;
}

interface Props<T extends string> {
  label: string;
  tabs: TabEntry<T>[];
  selected: T;
  onSelect: (id: T) => void;
}

export function Tabs<T extends string>({ label, tabs, selected, onSelect }: Props<T>) {
  return (
    <AriaTabs className={styles.tabs} selectedKey={selected} onSelectionChange={(key) => onSelect(key as T)}>
      <TabList className={styles.list} aria-label={label}>
        {tabs.map(({ id, label: text, count }) => (
          <Tab key={id} id={id} className={styles.tab}>
            {text}
            {count ? <span className={styles.count}>{number(count)}</span> : null}
          </Tab>
        ))}
      </TabList>
      {tabs.map(({ id, content }) => (
        <TabPanel key={id} id={id} className={styles.panel}>
          {content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
