/** As `localStorage`: both throw in a browser that keeps nothing, `setItem` also where nothing more fits. */
export interface KeyValue {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

/** What the browser keeps, asked for each time: one that keeps nothing throws as soon as its storage is named. */
export const storageOf = (browser: Pick<Window, 'localStorage'>): KeyValue => ({
  getItem: (key) => browser.localStorage.getItem(key),
  setItem: (key, value) => browser.localStorage.setItem(key, value),
});

/** What is kept; null also where the browser lets nobody read. */
export function keptIn(storage: KeyValue, key: string): string | null {
  try {
    return storage.getItem(key);
  } catch {
    return null;
  }
}

/** Where the browser refuses, nothing is kept: the page works on without. */
export function keepIn(storage: KeyValue, key: string, text: string): void {
  try {
    storage.setItem(key, text);
  } catch {
    return;
  }
}
