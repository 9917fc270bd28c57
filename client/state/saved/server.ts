import { deleteSavedRemove, getSavedList, postSavedAdd, postSavedImport, putSavedChange } from '../../api/routes.ts';
import type { SavedStore } from './types.ts';

/** Questions that are kept in the database, for everybody who works on it. */
export const serverSaved: SavedStore = {
  list: async () => (await getSavedList()).data.saved,
  add: async (input) => (await postSavedAdd(input)).data,
  change: async (id, input, version) => (await putSavedChange(id, { ...input, version })).data,
  remove: async (id) => {
    await deleteSavedRemove(id);
  },
  importAll: async (file) => (await postSavedImport(file)).data,
};
