/** What is being typed to the coach, kept in this window until it is sent: a crash or a closed window loses no word. */
import { useState } from "react";

const place = (talk: string | undefined) => `coach-draft ${talk ?? "new"}`;

export function useDraft(talk: string | undefined) {
  const [state, setState] = useState({ talk, text: localStorage.getItem(place(talk)) ?? "" });
  const text = state.talk === talk ? state.text : (localStorage.getItem(place(talk)) ?? "");
  const type = (next: string) => {
    if (next === "") localStorage.removeItem(place(talk));
    else localStorage.setItem(place(talk), next);
    setState({ talk, text: next });
  };
  return [text, type] as const;
}
