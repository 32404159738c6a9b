/** What the Profile screen asks and changes. A list is put in its new order at once; the core's answer settles it. */
import { useQueryClient } from "@tanstack/react-query";
import { toast } from "@/components/Toast";
import { call, type Input } from "@/ipc/call";
import { asIpcError } from "@/ipc/errors";
import { saveText } from "@/ipc/files";
import type { FullProfile, ProfileFields } from "@/ipc/generated/contract";
import { ask } from "@/ipc/query";

export const wholeProfile = () => ask("profile", "get_profile", null);
export const person = () => ask("accounts", "current_user", null);

/** The lists of a profile, and what the core calls one of their entries. */
export const kinds = {
  experiences: "experience",
  educations: "education",
  skills: "skill",
  certifications: "certification",
} as const;

export type ListName = keyof typeof kinds;
export type EntryOf<L extends ListName> = FullProfile[L][number];

export function useSaveProfile(id: string) {
  const client = useQueryClient();
  return async (changes: Partial<ProfileFields>) => {
    const saved = await call("update_profile", { id, changes });
    client.setQueryData(wholeProfile().queryKey, (before) => before && { ...before, ...saved });
  };
}

const updates = {
  experiences: "update_experience",
  educations: "update_education",
  skills: "update_skill",
  certifications: "update_certification",
} as const;

/** Saves one entry and shows it saved; "profile changed" refreshes the rest. */
export function useSaveEntry<L extends ListName>(list: L, id: string) {
  const client = useQueryClient();
  return async (changes: Partial<EntryOf<L>>) => {
    const saved = await call(updates[list], { id, changes } as Input<(typeof updates)[L]>);
    client.setQueryData(
      wholeProfile().queryKey,
      (before) => before && { ...before, [list]: before[list].map((entry) => (entry.id === id ? saved : entry)) },
    );
  };
}

export function useSort<L extends ListName>(list: L) {
  const client = useQueryClient();
  return async (entries: EntryOf<L>[]) => {
    const { queryKey } = wholeProfile();
    client.setQueryData(queryKey, (before) => before && { ...before, [list]: entries });
    try {
      await call("reorder", { kind: kinds[list], ids: entries.map(({ id }) => id) });
    } catch (error) {
      toast({ text: asIpcError(error).message, bad: true });
      await client.invalidateQueries({ queryKey });
    }
  };
}

/** Hands the profile over as a file that other programs read, too. */
export async function exportProfile() {
  try {
    await saveText("resume.json", `${JSON.stringify(await call("export_json_resume", null), null, 2)}\n`);
  } catch (error) {
    toast({ text: asIpcError(error).message, bad: true });
  }
}
