/** As `localStorage`: both throw in a browser that keeps nothing, `setItem` also where nothing more fits. */
export interface KeyValue {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

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
