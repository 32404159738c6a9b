import { useRouter } from "@tanstack/react-router";
import { Keyboard, Lock, MessagesSquare, PanelLeft, Undo2, ZoomIn, ZoomOut } from "lucide-react";
import { type Shortcut, useShortcuts } from "@/components/shortcuts";
import { runNewestAction, toast } from "@/components/Toast";
import { t } from "@/i18n";
import { call } from "@/ipc/call";
import { asIpcError } from "@/ipc/errors";
import { prefer, preferences } from "@/ipc/preferences";
import { canZoom } from "@/ipc/window";
import { zoomBy } from "./appearance";
import { places } from "./places";

interface Doors {
  openPalette: () => void;
  showKeys: () => void;
  toggleCoach: () => void;
}

export const lockVault = () =>
  void call("lock", null).catch((error) => toast({ text: asIpcError(error).message, bad: true }));

const toggleSidebar = () => prefer({ sidebar_collapsed: !preferences().sidebar_collapsed });

const zoom = (group: string): Shortcut[] => [
  { keys: "$mod+=", label: t("frame.keys.zoomIn"), group, icon: ZoomIn, run: () => zoomBy(1) },
  { keys: "$mod+Shift++", label: t("frame.keys.zoomIn"), group, run: () => zoomBy(1), isHidden: true },
  { keys: "$mod+-", label: t("frame.keys.zoomOut"), group, icon: ZoomOut, run: () => zoomBy(-1) },
  { keys: "$mod+0", label: t("frame.keys.zoomReset"), group, run: () => prefer({ zoom: 1 }) },
];

/** The keys that work on every screen. */
export function useFrameShortcuts({ openPalette, showKeys, toggleCoach }: Doors) {
  const router = useRouter();
  const group = t("frame.keys.window");
  useShortcuts([
    ...places.map(({ to, name, letter }) => ({
      keys: `g ${letter}`,
      label: t(`frame.places.${name}`),
      group: t("frame.keys.go"),
      run: () => void router.navigate({ to }),
    })),
    { keys: "$mod+k", label: t("frame.keys.openPalette"), group, run: openPalette },
    { keys: "Shift+?", label: t("frame.keys.showKeys"), group, icon: Keyboard, run: showKeys },
    { keys: "$mod+j", label: t("frame.keys.coach"), group, icon: MessagesSquare, run: toggleCoach },
    { keys: "u", label: t("frame.keys.undo"), group, icon: Undo2, run: runNewestAction },
    { keys: "$mod+l", label: t("frame.keys.lock"), group, icon: Lock, run: lockVault },
    { keys: "[", label: t("frame.keys.toggleSidebar"), group, icon: PanelLeft, run: toggleSidebar },
    // A browser page has its own zoom; only the bare window needs ours.
    ...(canZoom ? zoom(group) : []),
  ]);
}
