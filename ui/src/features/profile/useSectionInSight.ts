import { type RefObject, useEffect, useState } from "react";
import type { Section } from "./strength";

/** The section that stands at the top of what is scrolled. */
export function useSectionInSight(scroller: RefObject<HTMLElement | null>): Section | null {
  const [section, setSection] = useState<Section | null>(null);
  useEffect(() => {
    const root = scroller.current;
    if (!root) return;
    const look = () => {
      const edge = root.getBoundingClientRect().top + root.clientHeight / 4;
      const isAtEnd = root.scrollTop + root.clientHeight >= root.scrollHeight - 2 && root.scrollTop > 0;
      const all = [...root.querySelectorAll<HTMLElement>("[data-section]")];
      const passed = all.filter((element) => element.getBoundingClientRect().top <= edge);
      const last = (isAtEnd ? all : passed).at(-1);
      setSection((last?.dataset.section as Section | undefined) ?? null);
    };
    look();
    root.addEventListener("scroll", look, { passive: true });
    return () => root.removeEventListener("scroll", look);
  }, [scroller]);
  return section;
}
