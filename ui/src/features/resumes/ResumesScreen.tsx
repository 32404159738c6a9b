import { getRouteApi } from "@tanstack/react-router";
import { FileUp } from "lucide-react";
import { useRef } from "react";
import { Button } from "@/components/Button";
import { EmptyState } from "@/components/EmptyState";
import { PageHeader } from "@/components/PageHeader";
import { SearchField } from "@/components/SearchField";
import { Skeleton } from "@/components/Skeleton";
import { useShortcuts } from "@/components/shortcuts";
import { t } from "@/i18n";
import { pickFiles } from "@/ipc/files";
import { Trouble } from "@/records/QueryGate";
import { useRows } from "@/records/useRows";
import { resumesPage } from "./queries";
import { ResumeRow } from "./ResumeRow";
import styles from "./Resumes.module.css";

const route = getRouteApi("/resumes");
const rowHeight = 60;

/** Every resume, its newest version first. */
export function ResumesScreen() {
  const { text = "" } = route.useSearch();
  const navigate = route.useNavigate();
  const filter = useRef<HTMLInputElement>(null);
  const rows = useRows({ ask: resumesPage(text), rowHeight });
  const { scroller, start, total, virtual, inSight, row } = rows;
  const pick = () => void pickFiles();
  const group = t("resumes.title");
  useShortcuts([
    { keys: "n", label: t("resumes.import"), group, icon: FileUp, run: pick },
    { keys: "f", label: t("resumes.filter"), group, run: () => filter.current?.focus() },
  ]);
  const importButton = (
    <Button variant="primary" icon={FileUp} onPress={pick}>
      {t("resumes.import")}
    </Button>
  );
  const isEmpty = start.data?.total === 0;
  const hasNothing = isEmpty && !text;
  return (
    <>
      <PageHeader
        title={t("resumes.title")}
        count={hasNothing ? undefined : start.data?.total}
        actions={
          !hasNothing && (
            <>
              <div className={styles.search}>
                <SearchField
                  ref={filter}
                  label={t("resumes.filter")}
                  placeholder={t("resumes.filterHint")}
                  value={text}
                  onChange={(next) => void navigate({ search: next ? { text: next } : {}, replace: true })}
                />
              </div>
              {importButton}
            </>
          )
        }
      />
      {start.error && <Trouble error={start.error} onRetry={() => void start.refetch()} />}
      {start.isPending && <Skeleton />}
      {isEmpty &&
        (text ? (
          <EmptyState drawing="search" title={t("resumes.noMatch")}>
            {t("resumes.noMatchText")}
          </EmptyState>
        ) : (
          <EmptyState drawing="page" title={t("resumes.empty")} action={importButton}>
            {t("resumes.emptyText")}
          </EmptyState>
        ))}
      <div ref={scroller} className={styles.list} hidden={total === 0}>
        <ul className={styles.rows} style={{ height: virtual.getTotalSize() }} aria-label={t("resumes.title")}>
          {inSight.map(({ index, start: top, size }) => (
            <ResumeRow
              key={row(index)?.id ?? index}
              resume={row(index)}
              style={{ transform: `translateY(${top}px)`, height: size }}
            />
          ))}
        </ul>
      </div>
    </>
  );
}
