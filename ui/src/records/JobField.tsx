import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ComboBox, Group, Input, ListBox, ListBoxItem, Popover } from "react-aria-components";
import { FieldFrame, fieldAttributes } from "@/components/FieldFrame";
import type { FieldProps } from "@/components/field";
import field from "@/components/field.module.css";
import list from "@/components/list.module.css";
import { t } from "@/i18n";
import { askOn } from "@/ipc/query";
import { everyJob } from "./everyJob";

/** Chooses one of the person's jobs by typing a part of its title or company. */
export function JobField({ value, onChange, ...rest }: FieldProps<string | null>) {
  const [text, type] = useState("");
  const found = useQuery(askOn("jobs", "list_jobs", { ...everyJob, text: value ? "" : text, limit: 20 }));
  const jobs = (found.data?.items ?? []).map(({ id, title, company }) => ({ id, name: `${title}, ${company}` }));
  const { label, error, hint, hideLabel, isRequired, autoFocus } = rest;
  return (
    <ComboBox
      {...fieldAttributes(rest)}
      {...{ isRequired, autoFocus }}
      items={jobs}
      value={value}
      onChange={(key) => onChange(key === null ? null : String(key))}
      inputValue={text}
      onInputChange={type}
      menuTrigger="focus"
      allowsEmptyCollection
    >
      <FieldFrame {...{ label, error, hint, hideLabel }}>
        <Group className={field.control}>
          <Input className={field.inner} placeholder={t("common.chooseJob")} />
        </Group>
      </FieldFrame>
      <Popover className={list.popover}>
        <ListBox<{ id: string; name: string }>
          className={list.list}
          renderEmptyState={() => <div className={list.nothing}>{t("common.noMatches")}</div>}
        >
          {({ id, name }) => (
            <ListBoxItem id={id} textValue={name} className={list.item}>
              {name}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
