import { getRouteApi } from "@tanstack/react-router";
import { Plus } from "lucide-react";
import { Button } from "@/components/Button";
import { EmptyState } from "@/components/EmptyState";
import { FilterChip } from "@/components/FilterChip";
import { PageHeader } from "@/components/PageHeader";
import { RelativeTime } from "@/components/RelativeTime";
import { SearchField } from "@/components/SearchField";
import { useShortcuts } from "@/components/shortcuts";
import { t } from "@/i18n";
import type { DocumentCard } from "@/ipc/generated/contract";
import { optionsOf } from "@/records/options";
import { Trouble } from "@/records/QueryGate";
import { RowList, rowHeight } from "@/records/RowList";
import { useRows } from "@/records/useRows";
import type { DocumentsSearch } from "./addresses";
import { DocumentSheet } from "./DocumentSheet";
import { documentIcons } from "./icons";
import { NewDocumentDialog } from "./NewDocumentDialog";
import { documentsPage, queryOf } from "./queries";

const route = getRouteApi("/documents");

const words = (one: DocumentCard) => ({
  id: one.id,
  name: one.title,
  icon: documentIcons[one.document_type],
  title: one.title,
  more: [
    t(`words.DocumentType.${one.document_type}`),
    one.version > 1 ? t("documents.version", { version: one.version }) : null,
    one.file_name ?? t("documents.text"),
  ]
    .filter(Boolean)
    .join(" · "),
  end: <RelativeTime at={one.updated_at} />,
});

export function DocumentsScreen() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const change = (changes: Partial<DocumentsSearch>) =>
    void navigate({ search: (now) => ({ ...now, ...changes }), replace: true });
  const rows = useRows<DocumentCard>({ ask: documentsPage(queryOf(search)), rowHeight });
  const startNew = () => change({ new: true });
  useShortcuts([{ keys: "n", label: t("documents.add"), group: t("documents.title"), icon: Plus, run: startNew }]);

  const isFiltered = Boolean(search.text || search.type);
  const isEmpty = rows.start.data?.total === 0;
  const add = (
    <Button variant="primary" icon={Plus} onPress={startNew}>
      {t("documents.add")}
    </Button>
  );
  return (
    <>
      <PageHeader
        title={t("documents.title")}
        count={rows.start.data?.total}
        actions={
          !(isEmpty && !isFiltered) && (
            <>
              <SearchField
                label={t("documents.filter")}
                placeholder={t("documents.filter")}
                value={search.text ?? ""}
                onChange={(text) => change({ text: text || undefined })}
              />
              {add}
            </>
          )
        }
      >
        <FilterChip
          label={t("documents.type")}
          options={optionsOf("DocumentType")}
          selected={search.type ?? []}
          onChange={(type) => change({ type: type.length > 0 ? type : undefined })}
        />
      </PageHeader>
      {rows.start.error && <Trouble error={rows.start.error} onRetry={() => void rows.start.refetch()} />}
      {isEmpty && (
        <EmptyState
          drawing={isFiltered ? "search" : "page"}
          title={t(isFiltered ? "common.noMatches" : "documents.empty.title")}
          action={isFiltered ? undefined : add}
        >
          {t(isFiltered ? "documents.loosen" : "documents.empty.text")}
        </EmptyState>
      )}
      {rows.total > 0 && (
        <RowList
          label={t("documents.title")}
          rows={rows}
          words={words}
          openId={search.open}
          onOpen={(open) => change({ open })}
        />
      )}
      {search.open && (
        <DocumentSheet
          id={search.open}
          onOpen={(open) => change({ open })}
          onClose={() => change({ open: undefined })}
        />
      )}
      {search.new && (
        <NewDocumentDialog
          onClose={() => change({ new: undefined })}
          onMade={(open) => change({ new: undefined, open })}
        />
      )}
    </>
  );
}
