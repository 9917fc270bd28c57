import { useQueryClient } from '@tanstack/react-query';
import type { Cell, NodeCell, PathCell, RelationshipCell } from '../../../server/contract/cells.ts';
import { isTagged } from '../../../server/contract/cells.ts';
import { asApiError } from '../../api/error.ts';
import { postGraph, postResolve } from '../../api/routes.ts';
import { emphasise } from '../../state/transitions.ts';
import type { Look } from '../../state/workbench/looks.ts';
import { finish } from '../../state/workbench/rows-arrange.ts';
import { collecting, type Drawable, drawable, pick } from '../../state/workbench/rows-graph.ts';
import { useActions } from '../common/actions.ts';
import { useStores } from '../common/context.ts';
import { uncover } from '../workbench/open.ts';
import { say } from './copy.ts';

type Thing = NodeCell | RelationshipCell | PathCell;

const thingOf = (cell: Cell): Thing | null =>
  cell !== null && isTagged(cell) && (cell.$ === 'node' || cell.$ === 'relationship' || cell.$ === 'path') ? cell : null;

/** Why something stands beside the table instead of in the explorer. */
function reasonOf(thing: Thing): string {
  if (thing.$ === 'node') {
    const labels = thing.labels.filter((label) => label !== 'Entity').join(', ');
    return `${labels === '' ? 'This node' : `A node of ${labels}`} is no entity of the chart. Here is all it holds.`;
  }
  if (thing.$ === 'relationship') return `${thing.type} is no link of the chart. Here is all it holds.`;
  return 'Nothing on this path is drawn on the chart. Here is all it holds.';
}

/** Shows a cell: nodes, relationships and paths in the explorer, where they are something of it; else all it holds, beside the table. */
export function useOpen(change: (patch: Partial<Look>) => void) {
  const stores = useStores();
  const actions = useActions();
  const queries = useQueryClient();
  const inspect = (cell: Cell, title: string, note: string | null = null) => change({ inspected: { cell, title, note } });

  const resolve = (thing: Thing): Promise<Drawable> => {
    const found = finish(collecting([[thing]], 1));
    const { nodes, links } = pick(found, MOST_OF_ONE);
    return queries.fetchQuery({
      queryKey: ['resolve', nodes, links],
      queryFn: ({ signal }) => postResolve(nodes, links, signal).then(({ data }) => drawable(found, data)),
    });
  };
  const show = async (thing: Thing, drawn: Drawable): Promise<boolean> => {
    const [id] = drawn.ids;
    const [link] = drawn.links;
    if (thing.$ === 'node' && id !== undefined) actions.reveal(id);
    else if (thing.$ === 'relationship' && link !== undefined) {
      await put(drawn);
      actions.selectLink(link.id);
    } else if (thing.$ === 'path' && drawn.ids.length > 0) {
      await put(drawn);
      actions.apply(emphasise(drawn.emphasis));
      // A path is seen on the chart only; an entity or a link has its panel beside what covers it.
      uncover(stores);
    } else return false;
    return true;
  };
  const put = async ({ ids }: Drawable) => {
    const { data } = await postGraph(ids);
    actions.addFragment(data.fragment, ids);
    actions.show('chart');
  };
  return async (cell: Cell, title: string, inside: boolean) => {
    const thing = inside ? null : thingOf(cell);
    if (thing === null) return inspect(cell, title);
    try {
      if (!(await show(thing, await resolve(thing)))) inspect(cell, title, reasonOf(thing));
    } catch (error) {
      inspect(cell, title);
      say(asApiError(error).message, 'Not shown in the explorer');
    }
  };
}

/** Entities of one path at most. */
const MOST_OF_ONE = 500;
