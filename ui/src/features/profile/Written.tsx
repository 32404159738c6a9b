import styles from "./Profile.module.css";

interface Props {
  facts?: (string | null)[];
  text?: string | null;
  lines?: string[];
  tags?: string[];
}

/** An entry as it reads on paper. */
export function Written({ facts = [], text, lines = [], tags = [] }: Props) {
  const known = facts.filter(Boolean);
  return (
    <>
      {known.length > 0 && <p className={styles.facts}>{known.join(" · ")}</p>}
      {text && <p className={styles.text}>{text}</p>}
      {lines.length > 0 && (
        <ul className={styles.lines}>
          {lines.map((line) => (
            <li key={line} data-selectable>
              {line}
            </li>
          ))}
        </ul>
      )}
      {tags.length > 0 && <p className={styles.tags}>{tags.join(", ")}</p>}
    </>
  );
}
