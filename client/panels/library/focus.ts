/** Id of the heading of the one question that is shown. */
export const HEADING = 'library-question';

/** Once the page has followed. */
export const focusOn = (id: string): void => {
  requestAnimationFrame(() => document.getElementById(id)?.focus());
};
