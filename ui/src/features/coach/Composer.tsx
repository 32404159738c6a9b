import { Link } from "@tanstack/react-router";
import { ArrowUp, Square } from "lucide-react";
import type { KeyboardEvent } from "react";
import { Button } from "@/components/Button";
import { TextArea } from "@/components/TextArea";
import { t } from "@/i18n";
import type { Ready } from "@/ipc/generated/contract";
import styles from "./Coach.module.css";
import { useDraft } from "./draft";
import type { Talk } from "./useTalk";

interface Props {
  talkId: string | undefined;
  talk: Talk;
  ready: Ready | null;
}

/** Where the person writes. Enter sends, Shift+Enter begins a line; without a model it keeps the words as a note. */
export function Composer({ talkId, talk, ready }: Props) {
  const [text, type] = useDraft(talkId);
  const send = async () => {
    const words = text.trim();
    if (words === "" || talk.isRunning) return;
    const sent = ready ? await talk.say(words) : await talk.keep(words);
    if (sent) type("");
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    void send();
  };
  return (
    <div className={styles.composer}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Enter in the field is a shortcut for its button */}
      <div className={styles.field} onKeyDown={press}>
        <TextArea
          label={t("coach.write")}
          hideLabel
          rows={1}
          value={text}
          onChange={type}
          placeholder={t(ready ? "coach.write" : "coach.writeNote")}
        />
      </div>
      {talk.isRunning ? (
        <Button icon={Square} onPress={talk.cancel}>
          {t("coach.stop")}
        </Button>
      ) : (
        <Button variant="primary" icon={ArrowUp} isDisabled={text.trim() === ""} onPress={() => void send()}>
          {t(ready ? "coach.send" : "coach.keep")}
        </Button>
      )}
      <p className={styles.small}>
        {ready ? t(ready.is_local ? "coach.answersHere" : "coach.answers", { ...ready }) : t("coach.noModel")}{" "}
        {ready && !ready.consented && (
          <Link to="/settings" search={{ section: "ai" }}>
            {t("coach.agreeFirst")}
          </Link>
        )}
      </p>
    </div>
  );
}
