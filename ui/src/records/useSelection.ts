import { useCallback, useState } from "react";

export interface Selection {
  ids: ReadonlySet<string>;
  toggle: (id: string) => void;
  add: (ids: Iterable<string>) => void;
  clear: () => void;
}

/** Which records are chosen, by id: the choice outlives scrolling, sorting and the page that is loaded. */
export function useSelection(): Selection {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const toggle = useCallback((id: string) => {
    setIds((now) => {
      const next = new Set(now);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  }, []);
  return {
    ids,
    toggle,
    add: (more) => setIds((now) => new Set([...now, ...more])),
    clear: () => setIds(new Set()),
  };
}
