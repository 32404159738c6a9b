import { Outlet, useNavigate } from "@tanstack/react-router";
import { lazy, Suspense, useState } from "react";
import { Toasts } from "@/components/Toast";
import { pickFiles } from "@/ipc/files";
import { prefer } from "@/ipc/preferences";
import { zoomBy } from "./appearance";
import { DropOverlay } from "./DropOverlay";
import { FirstRun } from "./FirstRun";
import { KeysDialog } from "./KeysDialog";
import { ProgressLine } from "./ProgressLine";
import styles from "./Shell.module.css";
import { Sidebar } from "./Sidebar";
import { useFiles } from "./useFiles";
import { useFirstRun } from "./useFirstRun";
import { lockVault, useFrameShortcuts } from "./useFrameShortcuts";
import { useMenu } from "./useMenu";
import { useNarrow } from "./useNarrow";
import { useOnScreen } from "./useOnScreen";
import { useOpened } from "./useOpened";

const Palette = lazy(() => import("./Palette"));
const CoachPanel = lazy(() => import("@/features/coach/CoachPanel"));

/** The frame around every screen. */
export function Shell() {
  const [hasCoach, setCoach] = useState(false);
  const { isCoach, ...about } = useOnScreen();
  const [overlay, setOverlay] = useState<"palette" | "keys" | null>(null);
  const isNarrow = useNarrow();
  const isFirstRun = useFirstRun();
  const openPalette = () => setOverlay("palette");
  const showKeys = () => setOverlay("keys");
  const navigate = useNavigate();
  useFrameShortcuts({ openPalette, showKeys, toggleCoach: () => setCoach(!hasCoach) });
  useFiles();
  useOpened();
  useMenu({
    palette: openPalette,
    keys: showKeys,
    new_job: () => void navigate({ to: "/jobs", search: { new: true } }),
    import: () => void pickFiles(),
    lock: lockVault,
    zoom_in: () => zoomBy(1),
    zoom_out: () => zoomBy(-1),
    zoom_reset: () => prefer({ zoom: 1 }),
  });
  const close = () => setOverlay(null);
  // On its own screen the coach is there already.
  const isBeside = hasCoach && !isCoach;
  // Neither the frame nor the first screen may flash before the other.
  if (isFirstRun === null) return null;
  if (isFirstRun) {
    return (
      <>
        <FirstRun />
        <DropOverlay />
        <Toasts />
      </>
    );
  }
  return (
    <div className={styles.shell} data-beside={isBeside || undefined}>
      <Sidebar isNarrow={isNarrow} onSearch={openPalette} />
      <main className={styles.content}>
        <Outlet />
      </main>
      {isBeside && (
        <div className={styles.beside}>
          <Suspense>
            <CoachPanel about={about} onClose={() => setCoach(false)} />
          </Suspense>
        </div>
      )}
      <div className={styles.progress}>
        <ProgressLine />
      </div>
      {overlay === "palette" && (
        <Suspense>
          <Palette onClose={close} />
        </Suspense>
      )}
      {overlay === "keys" && <KeysDialog onClose={close} />}
      <DropOverlay />
      <Toasts />
    </div>
  );
}
