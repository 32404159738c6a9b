import { useQuery } from "@tanstack/react-query";
import { PageHeader } from "@/components/PageHeader";
import { t } from "@/i18n";
import { QueryGate } from "@/records/QueryGate";
import { ProfilePage } from "./ProfilePage";
import { person, wholeProfile } from "./queries";

/** Who the person is and what they look for, on one page. */
export function ProfileScreen() {
  const profile = useQuery(wholeProfile());
  const user = useQuery(person());
  return (
    <>
      <PageHeader title={t("profile.title")} />
      <QueryGate query={profile} lines={12}>
        {(data) => <QueryGate query={user}>{(who) => <ProfilePage profile={data} user={who} />}</QueryGate>}
      </QueryGate>
    </>
  );
}
