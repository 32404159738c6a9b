import { getRouteApi } from "@tanstack/react-router";
import { FileUp } from "lucide-react";
import { useEffect } from "react";
import { Button } from "@/components/Button";
import { EmptyState } from "@/components/EmptyState";
import { PageHeader } from "@/components/PageHeader";
import { t } from "@/i18n";
import { pickFiles } from "@/ipc/files";
import { FileStrip } from "./FileStrip";
import { clearSaved, type Import, leaveOut, useImports } from "./imports";
import { Review } from "./review/Review";
import { Saved } from "./Saved";
import { Unread } from "./Unread";

const route = getRouteApi("/resumes/import");

/** Files on their way in, one at a time: read, looked over, saved. */
export function ImportScreen() {
  const imports = useImports();
  const { file } = route.useSearch();
  const navigate = route.useNavigate();
  const open = (ticket: string) => void navigate({ search: { file: ticket }, replace: true });
  const here = imports.find(({ ticket }) => ticket === file) ?? nextOf(imports) ?? imports.at(-1);

  // What was saved is shown once, and is no longer on its way when one comes back.
  useEffect(() => clearSaved, []);

  return (
    <>
      <PageHeader
        title={t("resumes.importing")}
        actions={
          here && (
            <Button icon={FileUp} onPress={() => void pickFiles()}>
              {t("resumes.addFiles")}
            </Button>
          )
        }
      />
      {here && <FileStrip imports={imports} here={here.ticket} onOpen={open} />}
      {here ? <Stage key={here.ticket} item={here} onNext={open} next={nextOf(imports)} /> : <Nothing />}
    </>
  );
}

/** What still wants a decision. */
const nextOf = (imports: readonly Import[]) => imports.find(({ now }) => now.stage !== "saved" && now.stage !== "same");

function Stage({ item, next, onNext }: { item: Import; next: Import | undefined; onNext: (ticket: string) => void }) {
  if (item.now.stage === "review") {
    return <Review review={item.now.review} draft={item.now.draft} password={item.password} intent={item.intent} />;
  }
  if (item.now.stage === "saved") return <Saved {...item.now} next={next} onNext={onNext} />;
  return <Unread item={item} now={item.now} onLeave={() => leaveOut(item.ticket)} />;
}

function Nothing() {
  return (
    <EmptyState
      drawing="tray"
      title={t("resumes.nothingToImport")}
      action={
        <Button variant="primary" icon={FileUp} onPress={() => void pickFiles()}>
          {t("resumes.choose")}
        </Button>
      }
    >
      {t("resumes.nothingToImportText")}
    </EmptyState>
  );
}
