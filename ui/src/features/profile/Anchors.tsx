import { Button } from "react-aria-components";
import { t } from "@/i18n";
import styles from "./Profile.module.css";
import { StrengthMark } from "./StrengthMark";
import { type Section, type Strength, sections } from "./strength";

interface Props {
  strengths: Record<Section, Strength>;
  here: Section;
  onGo: (section: Section) => void;
}

/** The way through the page, and at a glance where it is thin. */
export function Anchors({ strengths, here, onGo }: Props) {
  return (
    <nav className={styles.anchors} aria-label={t("profile.contents")}>
      {sections.map((name) => (
        <Button
          key={name}
          className={styles.anchor}
          aria-current={name === here ? "location" : undefined}
          onPress={() => onGo(name)}
        >
          <span className={styles.anchorName}>{t(`profile.sections.${name}`)}</span>
          <StrengthMark level={strengths[name].level} bare />
        </Button>
      ))}
    </nav>
  );
}
