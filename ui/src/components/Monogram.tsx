import type { CSSProperties } from "react";
import styles from "./Monogram.module.css";
import { hueOf, initialsOf } from "./monogramOf";

/** Stands for a company or a person without fetching a picture. The name itself is always beside it. */
export function Monogram({ name, size = 32 }: { name: string; size?: number }) {
  const look = { "--size": `${size / 16}rem`, "--tone-hue": hueOf(name), "--tone-chroma": 0.085 } as CSSProperties;
  return (
    <span className={styles.monogram} data-tone="name" style={look} aria-hidden>
      {initialsOf(name)}
    </span>
  );
}
