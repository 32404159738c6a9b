/** Puts the preferred theme and zoom on the window, now and whenever they change. */
import { prefer, preferences, watchPreferences } from "@/ipc/preferences";
import { canZoom, setZoom } from "@/ipc/window";

const steps = [0.75, 0.85, 1, 1.15, 1.3, 1.5, 1.75, 2];

export function nextZoom(current: number, direction: 1 | -1): number {
  const ordered = direction === 1 ? steps : [...steps].reverse();
  return ordered.find((step) => (direction === 1 ? step > current : step < current)) ?? current;
}

export const zoomBy = (direction: 1 | -1) => prefer({ zoom: nextZoom(preferences().zoom, direction) });

function apply() {
  const { theme, zoom, density } = preferences();
  const root = document.documentElement;
  if (theme === "SYSTEM") delete root.dataset.theme;
  else root.dataset.theme = theme.toLowerCase();
  root.dataset.density = density.toLowerCase();
  if (canZoom) void setZoom(zoom);
}

export function startAppearance() {
  apply();
  watchPreferences(apply);
}
