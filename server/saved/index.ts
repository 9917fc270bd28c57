export { questionLibrary } from './library.ts';
export { createSavedStore, type SavedPlace, type SavedStore, type SavedStoreParts } from './store.ts';
