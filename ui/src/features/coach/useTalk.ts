import { toast } from "@/components/Toast";
import { t } from "@/i18n";
import { call } from "@/ipc/call";
import { asIpcError } from "@/ipc/errors";
import type { ConversationContext, GuidedQuestion } from "@/ipc/generated/contract";
import { useTask } from "@/records/useTask";

const zone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** As much of the first words as makes a title. */
export const titleOf = (words: string) => {
  const line = words.trim().split("\n")[0] ?? "";
  return line.length > 60 ? `${line.slice(0, 59).trimEnd()}…` : line;
};

/** Everything one does in a conversation; the first word begins one. `go` shows another. */
export function useTalk(
  talk: string | undefined,
  about: { job: string | undefined; context: ConversationContext },
  go: (talk: string) => void,
) {
  const task = useTask();
  const fail = (error: unknown) => void toast({ text: asIpcError(error).message, bad: true });

  async function begun(title: string): Promise<string> {
    if (talk) return talk;
    const made = await call("create_conversation", { title, context: about.context, job_id: about.job ?? null });
    go(made.id);
    return made.id;
  }

  const answer = (conversation_id: string) => task.start((id) => call("answer_message", { conversation_id, task: id }));

  async function say(content: string): Promise<boolean> {
    try {
      const conversation_id = await begun(titleOf(content));
      await call("create_message", { conversation_id, role: "user", content });
      answer(conversation_id);
      return true;
    } catch (error) {
      fail(error);
      return false;
    }
  }

  async function keep(content: string): Promise<boolean> {
    try {
      await call("create_message", { conversation_id: await begun(titleOf(content)), role: "user", content });
      return true;
    } catch (error) {
      fail(error);
      return false;
    }
  }

  const guide = async (question: GuidedQuestion, about?: string) => {
    try {
      const conversation_id = await begun(t(`coach.questions.${question}`));
      await call("ask_by_rules", {
        conversation_id,
        question,
        time_zone: zone(),
        ...(about ? { job_id: about } : {}),
      });
    } catch (error) {
      fail(error);
    }
  };

  const branch = async (message_id: string, content: string) => {
    try {
      const made = await call("branch_conversation", { message_id, content });
      go(made.id);
      answer(made.id);
    } catch (error) {
      fail(error);
    }
  };

  return { ...task, say, keep, guide, branch, retry: () => talk && answer(talk) };
}

export type Talk = ReturnType<typeof useTalk>;
