/** The title of the page that is shown, for the window, the screen reader and the bar. */
let current = '';
const listeners = new Set<() => void>();

export const pageTitle = {
  get: (): string => current,
  set: (title: string): void => {
    current = title;
    for (const listener of listeners) listener();
  },
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
};
