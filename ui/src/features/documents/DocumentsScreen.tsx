import { getRouteApi } from "@tanstack/react-router";
import { FilterChip } from "@/components/FilterChip";
import { RelativeTime } from "@/components/RelativeTime";
import { t } from "@/i18n";
import type { DocumentCard } from "@/ipc/generated/contract";
import { ListScreen } from "@/records/ListScreen";
import { optionsOf } from "@/records/options";
import { rowHeight } from "@/records/RowList";
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
  return (
    <ListScreen
      title={t("documents.title")}
      add={{ label: t("documents.add"), run: () => change({ new: true }) }}
      search={{ label: t("documents.filter"), value: search.text, onChange: (text) => change({ text }) }}
      narrowing={
        <FilterChip
          label={t("documents.type")}
          options={optionsOf("DocumentType")}
          selected={search.type ?? []}
          onChange={(type) => change({ type: type.length > 0 ? type : undefined })}
        />
      }
      isNarrowed={Boolean(search.text || search.type)}
      empty={{ drawing: "page", title: t("documents.empty.title"), text: t("documents.empty.text") }}
      rows={rows}
      words={words}
      openId={search.open}
      onOpen={(open) => change({ open })}
    >
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
    </ListScreen>
  );
}
