export { questionLibrary } from './library.ts';
export { createSavedStore, type SavedPlace, type SavedStore } from './store.ts';
