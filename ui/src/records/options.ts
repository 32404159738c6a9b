/** The values of an enum as a select shows them, in the order of the catalogue. */
import type { Option } from "@/components/Select";
import { t } from "@/i18n";
import { words } from "@/i18n/english/words";

type Words = typeof words;

export function optionsOf<E extends keyof Words>(name: E): Option<keyof Words[E] & string>[] {
  const ids = Object.keys(words[name]) as (keyof Words[E] & string)[];
  return ids.map((id) => ({ id, label: String(t(`words.${name}.${id}` as never)) }));
}
