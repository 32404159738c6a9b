import { useQuery } from "@tanstack/react-query";
import { Download } from "lucide-react";
import { Button } from "@/components/Button";
import { PageHeader } from "@/components/PageHeader";
import { t } from "@/i18n";
import { QueryGate } from "@/records/QueryGate";
import { ProfilePage } from "./ProfilePage";
import { exportProfile, person, wholeProfile } from "./queries";

/** Who the person is and what they look for, on one page. */
export function ProfileScreen() {
  const profile = useQuery(wholeProfile());
  const user = useQuery(person());
  return (
    <>
      <PageHeader
        title={t("profile.title")}
        actions={
          <Button icon={Download} onPress={() => void exportProfile()}>
            {t("profile.export")}
          </Button>
        }
      />
      <QueryGate query={profile} lines={12}>
        {(data) => <QueryGate query={user}>{(who) => <ProfilePage profile={data} user={who} />}</QueryGate>}
      </QueryGate>
    </>
  );
}
