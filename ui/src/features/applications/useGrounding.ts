import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { letterClaims } from "./queries";

/**
 * What a letter claims, and whether something critical in it has yet to be seen. A letter that changes is to be looked
 * at again.
 */
export function useGrounding(saved: string, jobId: string) {
  const client = useQueryClient();
  const [seen, setSeen] = useState<string | null>(null);
  const { data } = useQuery({ ...letterClaims(saved, jobId), enabled: saved !== "" });

  /** Asks about the letter as it is on the screen, which may not be saved yet. */
  async function mayBeSent(letter: string) {
    if (letter.trim() === "" || letter === seen) return true;
    const { grounding } = await client.ensureQueryData(letterClaims(letter, jobId));
    return grounding.critical === 0;
  }

  return { checked: saved === "" ? undefined : data, isSeen: seen === saved, see: () => setSeen(saved), mayBeSent };
}
