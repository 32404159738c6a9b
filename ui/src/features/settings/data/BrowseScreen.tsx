import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { Button as Row } from "react-aria-components";
import { EmptyState } from "@/components/EmptyState";
import { PageHeader } from "@/components/PageHeader";
import { SearchField } from "@/components/SearchField";
import { Select } from "@/components/Select";
import { Switch } from "@/components/Switch";
import { t } from "@/i18n";
import { number } from "@/i18n/format";
import type { TableSummary } from "@/ipc/generated/contract";
import { ask } from "@/ipc/query";
import { QueryGate } from "@/records/QueryGate";
import type { BrowseSearch } from "../addresses";
import styles from "./Browse.module.css";
import { BrowseRows } from "./BrowseRows";

const route = getRouteApi("/settings/records");

/** Every table and row of one's own, as it is stored. Nothing can be changed here. */
export function BrowseScreen() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const tables = useQuery(ask("jobs", "list_tables", null));
  const change = (changes: Partial<BrowseSearch>) =>
    void navigate({ search: (now) => ({ ...now, ...changes }), replace: true });
  const open = tables.data?.find(({ name }) => name === (search.table ?? "jobs"));
  return (
    <div className={styles.screen}>
      <PageHeader
        title={t("data.browse")}
        actions={
          open && (
            <SearchField
              label={t("data.filter")}
              placeholder={t("data.filter")}
              value={search.text ?? ""}
              onChange={(text) => change({ text: text || undefined, row: undefined })}
            />
          )
        }
      >
        {open && <Order table={open} search={search} onChange={change} />}
      </PageHeader>
      <QueryGate query={tables} lines={8}>
        {(found) => (
          <div className={styles.panes}>
            <nav className={styles.tables} aria-label={t("data.tables")}>
              {found.map(({ name, rows }) => (
                <Row
                  key={name}
                  className={styles.table}
                  data-open={name === open?.name || undefined}
                  onPress={() => void navigate({ search: { table: name }, replace: true })}
                >
                  <span>{name}</span>
                  <span className={styles.count}>{number(rows)}</span>
                </Row>
              ))}
            </nav>
            {open && open.rows > 0 ? (
              <BrowseRows key={open.name} table={open} search={search} onOpen={(row) => change({ row })} />
            ) : (
              <EmptyState drawing="page" title={t("data.empty")}>
                {t("data.emptyText")}
              </EmptyState>
            )}
          </div>
        )}
      </QueryGate>
    </div>
  );
}

interface OrderProps {
  table: TableSummary;
  search: BrowseSearch;
  onChange: (changes: Partial<BrowseSearch>) => void;
}

function Order({ table, search, onChange }: OrderProps) {
  const columns = table.columns.filter(({ is_hidden }) => !is_hidden);
  return (
    <>
      <Select
        label={t("data.order")}
        hideLabel
        clearable
        placeholder={t("data.written")}
        options={columns.map(({ name }) => ({ id: name, label: name }))}
        value={columns.some(({ name }) => name === search.sort) ? (search.sort ?? null) : null}
        onChange={(sort) => onChange({ sort: sort ?? undefined, row: undefined })}
      />
      <Switch
        isSelected={search.descending ?? false}
        onChange={(descending) => onChange({ descending: descending || undefined, row: undefined })}
      >
        {t("data.descending")}
      </Switch>
    </>
  );
}
