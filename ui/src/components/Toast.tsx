import { X } from "lucide-react";
import {
  UNSTABLE_Toast as AriaToast,
  Text,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from "react-aria-components";
import { t } from "@/i18n";
import { Button } from "./Button";
import { IconButton } from "./IconButton";
import styles from "./Toast.module.css";

interface ToastContentValue {
  text: string;
  bad?: boolean;
  action?: { label: string; run: () => void };
}

const stays = 10_000;
const queue = new ToastQueue<ToastContentValue>({ maxVisibleToasts: 3 });

/** Says what happened; stays ten seconds, long enough to undo. */
export function toast(content: ToastContentValue) {
  return queue.add(content, { timeout: stays });
}

/** Runs the newest toast's action, as the U key does. */
export function runNewestAction() {
  const newest = queue.visibleToasts.find(({ content }) => content.action);
  if (!newest) return;
  queue.close(newest.key);
  newest.content.action?.run();
}

export function Toasts() {
  return (
    <ToastRegion queue={queue} className={styles.region}>
      {({ toast: shown }) => {
        const { content, key } = shown;
        return (
          <AriaToast toast={shown} className={styles.toast} data-bad={content.bad || undefined}>
            <ToastContent className={styles.text}>
              <Text slot="title">{content.text}</Text>
            </ToastContent>
            {content.action && (
              <Button
                size="small"
                variant="quiet"
                onPress={() => {
                  queue.close(key);
                  content.action?.run();
                }}
              >
                {content.action.label}
              </Button>
            )}
            <IconButton size="small" icon={X} label={t("common.dismiss")} onPress={() => queue.close(key)} />
          </AriaToast>
        );
      }}
    </ToastRegion>
  );
}
