import { Segments } from "@/components/Segments";
import { t } from "@/i18n";
import { prefer, usePreferences } from "@/ipc/preferences";
import { canZoom } from "@/ipc/window";
import styles from "./Settings.module.css";

const themes = ["SYSTEM", "LIGHT", "DARK"] as const;
const densities = ["NORMAL", "COMPACT"] as const;
const sizes = ["0.85", "1", "1.15", "1.3", "1.5", "2"] as const;

interface ChoiceProps<T extends string> {
  label: string;
  options: readonly T[];
  words: (option: T) => string;
  selected: T;
  onSelect: (option: T) => void;
}

function Choice<T extends string>({ label, options, words, selected, onSelect }: ChoiceProps<T>) {
  return (
    <div className={styles.choice}>
      <span aria-hidden>{label}</span>
      <Segments label={label} options={options.map((id) => ({ id, label: words(id) }))} {...{ selected, onSelect }} />
    </div>
  );
}

export function Appearance() {
  const { theme, density, zoom } = usePreferences();
  return (
    <section className={styles.section}>
      <Choice
        label={t("settings.theme")}
        options={themes}
        words={(option) => t(`settings.themes.${option}`)}
        selected={theme}
        onSelect={(chosen) => prefer({ theme: chosen })}
      />
      <Choice
        label={t("settings.density")}
        options={densities}
        words={(option) => t(`settings.densities.${option}`)}
        selected={density}
        onSelect={(chosen) => prefer({ density: chosen })}
      />
      {canZoom && (
        <Choice
          label={t("settings.size")}
          options={sizes}
          words={(option) => `${Math.round(Number(option) * 100)} %`}
          selected={(sizes.find((size) => Number(size) === zoom) ?? "1") as (typeof sizes)[number]}
          onSelect={(chosen) => prefer({ zoom: Number(chosen) })}
        />
      )}
    </section>
  );
}
