import { Link } from "@tanstack/react-router";
import { PanelLeft, Search } from "lucide-react";
import { Button } from "react-aria-components";
import { IconButton } from "@/components/IconButton";
import { Kbd } from "@/components/Kbd";
import { AccountButton } from "@/features/accounts/AccountButton";
import { t } from "@/i18n";
import { prefer } from "@/ipc/preferences";
import { Mark } from "./Mark";
import { type Place, type PlaceGroup, places } from "./places";
import styles from "./Sidebar.module.css";

const groups: PlaceGroup[] = ["search", "you", "grow", "insights"];

function PlaceLink({ place: { to, icon: Icon, name }, isNarrow }: { place: Place; isNarrow: boolean }) {
  const label = t(`frame.places.${name}`);
  return (
    <Link to={to} className={styles.place} title={isNarrow ? label : undefined} aria-label={label}>
      <Icon aria-hidden strokeWidth={1.75} />
      <span className={styles.placeName}>{label}</span>
    </Link>
  );
}

function Group({ group, isNarrow }: { group: PlaceGroup; isNarrow: boolean }) {
  const entries = places.filter((place) => place.group === group);
  if (entries.length === 0) return null;
  const title = t(`frame.groups.${group}`);
  return (
    <div>
      {title && <h2 className={styles.groupTitle}>{title}</h2>}
      {entries.map((place) => (
        <PlaceLink key={place.to} {...{ place, isNarrow }} />
      ))}
    </div>
  );
}

export function Sidebar({ isNarrow, onSearch }: { isNarrow: boolean; onSearch: () => void }) {
  return (
    <nav className={styles.sidebar} data-narrow={isNarrow || undefined} aria-label={t("frame.navigation")}>
      <div className={styles.head}>
        <Mark className={styles.mark} />
        <span className={styles.product}>{t("frame.product")}</span>
        <IconButton
          size="small"
          icon={PanelLeft}
          label={t(isNarrow ? "frame.expand" : "frame.collapse")}
          shortcut="["
          onPress={() => prefer({ sidebar_collapsed: !isNarrow })}
        />
      </div>
      <Button className={styles.search} onPress={onSearch} aria-label={isNarrow ? t("frame.palette.label") : undefined}>
        <Search aria-hidden strokeWidth={1.75} />
        <span className={styles.searchLabel}>{t("frame.palette.button")}</span>
        <span className={styles.searchKeys}>
          <Kbd keys="$mod+k" />
        </span>
      </Button>
      <div className={styles.groups}>
        {groups.map((group) => (
          <Group key={group} {...{ group, isNarrow }} />
        ))}
        <div className={styles.foot}>
          <Group group="foot" isNarrow={isNarrow} />
          <AccountButton isNarrow={isNarrow} />
        </div>
      </div>
    </nav>
  );
}
