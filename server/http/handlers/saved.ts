import { ROUTES, type RouteId } from '../../contract/index.ts';
import { whole } from '../../explore/index.ts';
import { questionLibrary, type SavedPlace } from '../../saved/index.ts';
import { behind } from './behind.ts';
import { type Context, type Handler, posted, route } from './shape.ts';

const placeOf = ({ gateway, state, settings, signal }: Context): SavedPlace => ({
  gateway,
  kind: state.kind,
  writeForeign: settings.writeForeign,
  timeoutMs: settings.readTimeoutMs,
  signal,
});

export const SAVED = {
  questions: route(ROUTES.questions, async ({ library }) => {
    const answer = questionLibrary(library);
    return whole(answer, answer.questions.length);
  }),
  behind: posted(ROUTES.behind, (context, { body }) => behind(context, body)),
  savedList: route(ROUTES.savedList, async (context) => {
    const { saved, truncated, limit } = await context.saved.list(placeOf(context));
    const answer = whole({ saved }, saved.length);
    return truncated ? { ...answer, meta: { ...answer.meta, total: null, limit, truncated } } : answer;
  }),
  savedAdd: posted(ROUTES.savedAdd, async (context, { body }) => whole(await context.saved.add(placeOf(context), body))),
  savedChange: posted(ROUTES.savedChange, async (context, { params, body: { version, ...input } }) =>
    whole(await context.saved.change(placeOf(context), params.id, version, input)),
  ),
  savedRemove: route(ROUTES.savedRemove, async (context, { params }) =>
    whole(await context.saved.remove(placeOf(context), params.id)),
  ),
  savedImport: posted(ROUTES.savedImport, async (context, { body }) =>
    whole(await context.saved.importAll(placeOf(context), body), body.saved.length),
  ),
} satisfies Partial<Record<RouteId, Handler>>;
