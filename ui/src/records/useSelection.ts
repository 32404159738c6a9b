import { useState } from "react";

export interface Selection {
  ids: ReadonlySet<string>;
  toggle: (id: string) => void;
  add: (ids: Iterable<string>) => void;
  clear: () => void;
}

/** Which records are chosen, by id: the choice outlives scrolling, sorting and the page that is loaded. */
export function useSelection(): Selection {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  return {
    ids,
    toggle: (id) =>
      setIds((now) => {
        const next = new Set(now);
        if (!next.delete(id)) next.add(id);
        return next;
      }),
    add: (more) => setIds((now) => new Set([...now, ...more])),
    clear: () => setIds(new Set()),
  };
}
