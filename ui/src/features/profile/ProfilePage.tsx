import { getRouteApi } from "@tanstack/react-router";
import { FileUp } from "lucide-react";
import { useEffect, useRef } from "react";
import { Button } from "@/components/Button";
import { t } from "@/i18n";
import { pickFiles } from "@/ipc/files";
import type { FullProfile, User } from "@/ipc/generated/contract";
import { Anchors } from "./Anchors";
import { Certifications } from "./Certifications";
import { Educations } from "./Educations";
import { Experiences } from "./Experiences";
import { Links, Personal, Professional } from "./Facts";
import { Preferences } from "./Preferences";
import styles from "./Profile.module.css";
import { Section } from "./Section";
import { Skills } from "./Skills";
import { isUntouched, type Section as Name, strengths } from "./strength";
import { useSectionInSight } from "./useSectionInSight";

const route = getRouteApi("/profile");

export function ProfilePage({ profile, user }: { profile: FullProfile; user: User }) {
  const { section } = route.useSearch();
  const navigate = route.useNavigate();
  const scroller = useRef<HTMLDivElement>(null);
  const here = useSectionInSight(scroller);
  const all = strengths(profile, user);

  useEffect(() => {
    if (section) document.getElementById(`profile-${section}`)?.scrollIntoView({ block: "start" });
  }, [section]);

  const go = (name: Name) => {
    void navigate({ search: { section: name }, replace: true });
    document.getElementById(`profile-${name}`)?.scrollIntoView({ block: "start" });
    document.getElementById(`profile-${name}-title`)?.focus({ preventScroll: true });
  };

  return (
    <div ref={scroller} className={styles.page}>
      <Anchors strengths={all} here={here ?? section ?? "personal"} onGo={go} />
      <div className={styles.sections}>
        {isUntouched(all) && (
          <aside className={styles.begin}>
            <p>{t("profile.begin.text")}</p>
            <Button variant="primary" icon={FileUp} onPress={() => void pickFiles()}>
              {t("profile.begin.choose")}
            </Button>
          </aside>
        )}
        <Section name="personal" strength={all.personal}>
          <Personal profile={profile} user={user} />
        </Section>
        <Section name="professional" strength={all.professional}>
          <Professional profile={profile} />
        </Section>
        <Section name="preferences" strength={all.preferences}>
          <Preferences profile={profile} />
        </Section>
        <Section name="links" strength={all.links}>
          <Links profile={profile} />
        </Section>
        <Experiences entries={profile.experiences} strength={all.experiences} />
        <Educations entries={profile.educations} strength={all.educations} />
        <Skills entries={profile.skills} strength={all.skills} />
        <Certifications entries={profile.certifications} strength={all.certifications} />
      </div>
    </div>
  );
}
