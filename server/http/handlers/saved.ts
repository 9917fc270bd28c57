import { ROUTES, type RouteId } from '../../contract/index.ts';
import { type Handler, later } from './shape.ts';

export const SAVED = {
  questions: later(ROUTES.questions),
  behind: later(ROUTES.behind),
  savedList: later(ROUTES.savedList),
  savedAdd: later(ROUTES.savedAdd),
  savedChange: later(ROUTES.savedChange),
  savedRemove: later(ROUTES.savedRemove),
  savedImport: later(ROUTES.savedImport),
} satisfies Partial<Record<RouteId, Handler>>;
