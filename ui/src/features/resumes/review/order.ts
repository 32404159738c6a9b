/** The order in which Tab goes through a review: first what wants a look, then everything else as it stands. */

const tabbable =
  "input:not([disabled]), textarea:not([disabled]), button:not([disabled]):not([tabindex='-1']), [tabindex='0']";

export function nextInOrder<T>(all: T[], isFirst: (item: T) => boolean, here: T, direction: 1 | -1): T | undefined {
  const order = [...all.filter(isFirst), ...all.filter((item) => !isFirst(item))];
  const place = order.indexOf(here);
  return place < 0 ? undefined : order[place + direction];
}

const inDoubt = (element: Element) => element.closest("[data-doubtful]") !== null;

export const stopsIn = (panel: Element) =>
  [...panel.querySelectorAll<HTMLElement>(tabbable)].filter(
    (element) => element.tabIndex >= 0 && element.checkVisibility(),
  );

export const firstStop = (panel: Element) => stopsIn(panel).find(inDoubt);

/** Moves the keyboard on from where it is; false if the browser should, because the panel ends here. */
export function moveOn(panel: Element, direction: 1 | -1): boolean {
  const here = document.activeElement;
  if (!(here instanceof HTMLElement)) return false;
  const stops = stopsIn(panel);
  const next = nextInOrder(stops, inDoubt, here, direction);
  // Past either end the browser goes on from the outermost stop, so that nobody goes round in a circle.
  (next ?? stops.at(direction === 1 ? -1 : 0))?.focus();
  return next !== undefined;
}
