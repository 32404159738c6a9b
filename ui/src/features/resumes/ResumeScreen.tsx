import { useQuery } from "@tanstack/react-query";
import { getRouteApi, useRouter } from "@tanstack/react-router";
import { ArrowLeft, Ellipsis, Star } from "lucide-react";
import { VisuallyHidden } from "react-aria-components";
import { Button } from "@/components/Button";
import { IconButton } from "@/components/IconButton";
import { Menu } from "@/components/Menu";
import { RelativeTime } from "@/components/RelativeTime";
import { Tabs } from "@/components/Tabs";
import { TitleField } from "@/components/TitleField";
import { t } from "@/i18n";
import type { Resume, ResumeFields } from "@/ipc/generated/contract";
import { QueryGate } from "@/records/QueryGate";
import { useAutosave } from "@/records/useAutosave";
import { CheckTab } from "./check/CheckTab";
import { PlainText } from "./PlainText";
import { PrimaryBadge } from "./PrimaryBadge";
import { makePrimary, resumeById, useSaveResume, usesOf, versionsOf } from "./queries";
import { ResumeContent } from "./ResumeContent";
import { ResumePages } from "./ResumePages";
import { factsOf } from "./ResumeRow";
import styles from "./Resumes.module.css";
import { resumeActions } from "./resumeActions";
import { UsedBy } from "./UsedBy";
import { Versions } from "./Versions";

const route = getRouteApi("/resumes/$resume");

/** One version of a resume: its pages, what was read from them, and the versions before and after it. */
export function ResumeScreen() {
  const { resume: id } = route.useParams();
  const resume = useQuery(resumeById(id));
  return <QueryGate query={resume}>{(data) => <ResumeView key={id} resume={data} />}</QueryGate>;
}

function ResumeView({ resume }: { resume: Resume }) {
  const { tab } = route.useSearch();
  const navigate = route.useNavigate();
  const router = useRouter();
  const uses = useQuery(usesOf(resume.id));
  const versions = useQuery(versionsOf(resume.id));
  const { field } = useAutosave<ResumeFields>(resume, useSaveResume(resume.id));
  const hasPages = resume.diagnostics?.kind === "PDF";
  const back = () => (router.history.canGoBack() ? router.history.back() : void navigate({ to: "/resumes" }));
  const gone = () => void navigate({ to: "/resumes" });
  return (
    <div className={styles.resume}>
      <VisuallyHidden elementType="h1">{resume.title}</VisuallyHidden>
      <header className={styles.resumeHead}>
        <IconButton icon={ArrowLeft} label={t("resumes.back")} onPress={back} />
        <div className={styles.resumeTitle}>
          <TitleField label={t("resumes.fields.resumeTitle")} {...field("title")} />
          <p className={styles.rowFacts}>
            {factsOf(resume)} · <RelativeTime at={resume.created_at} />
          </p>
        </div>
        {resume.is_primary ? (
          <PrimaryBadge />
        ) : (
          <Button icon={Star} onPress={() => void makePrimary(resume)}>
            {t("resumes.makePrimary")}
          </Button>
        )}
        <Menu label={t("common.more")} entries={resumeActions(resume, gone)}>
          <IconButton icon={Ellipsis} label={t("resumes.more", { title: resume.title })} />
        </Menu>
      </header>
      <Tabs
        label={resume.title}
        selected={tab ?? (hasPages ? "pages" : "content")}
        onSelect={(next) => void navigate({ search: { tab: next }, replace: true })}
        tabs={[
          ...(hasPages
            ? [{ id: "pages" as const, label: t("resumes.tabs.pages"), content: <ResumePages resume={resume} /> }]
            : []),
          { id: "check", label: t("resumes.tabs.check"), content: <CheckTab resume={resume} /> },
          { id: "content", label: t("resumes.tabs.content"), content: <ResumeContent resume={resume} /> },
          { id: "text", label: t("resumes.tabs.text"), content: <PlainText text={resume.raw_text ?? ""} /> },
          {
            id: "versions",
            label: t("resumes.tabs.versions"),
            count: versions.data?.length,
            content: <Versions query={versions} here={resume.id} />,
          },
          { id: "uses", label: t("resumes.tabs.uses"), count: uses.data?.total, content: <UsedBy id={resume.id} /> },
        ]}
      />
    </div>
  );
}
