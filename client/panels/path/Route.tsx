import { IconChevronRight } from '@tabler/icons-react';
import type { Path } from '../../../server/contract/explore.ts';
import { LineSample } from '../../ui/LineSample.tsx';
import { capital, linkSentence, plural } from '../../ui/words.ts';
import { useActions } from '../common/actions.ts';
import { useExplorer, useModel } from '../common/context.ts';
import { useNodeOf } from '../common/hooks.ts';
import { useStrengthLabel } from '../common/StrengthTag.tsx';
import classes from './path.module.css';

interface RouteProps {
  readonly path: Path;
  readonly number: number;
  readonly chosen: boolean;
  readonly choose: () => void;
}

/** One route, told hop by hop. Each hop opens the evidence it rests on. */
export function Route({ path, number, chosen, choose }: RouteProps) {
  const label = useStrengthLabel();
  const { evidence } = useModel();
  const links = useExplorer((state) => state.data.links);
  const mixed = new Set(path.links.map((id) => links[id]?.strength)).size > 1;
  return (
    <li className={classes.route} data-chosen={chosen}>
      <button type="button" className={classes.routeHead} aria-pressed={chosen} onClick={choose}>
        <strong>Route {number}</strong>
        <span>{plural(path.links.length, 'link', 'links')}</span>
        {evidence ? (
          <span className={classes.weakest}>
            <LineSample strength={path.weakest} width={22} /> weakest: {label(path.weakest).toLowerCase()}
          </span>
        ) : null}
      </button>
      <ol className={classes.hops}>
        {path.hops.map((hop, at) => {
          const id = path.links[at];
          const strength = id === undefined ? null : (links[id]?.strength ?? null);
          return <Hop key={id ?? hop} told={hop} id={id} weakest={evidence && mixed && strength === path.weakest} />;
        })}
      </ol>
    </li>
  );
}

interface HopProps {
  /** As the server tells it. */
  readonly told: string;
  readonly id: string | undefined;
  /** Whether other hops of the route are better supported. */
  readonly weakest: boolean;
}

function Hop({ told, id, weakest }: HopProps) {
  const model = useModel();
  const nodeOf = useNodeOf();
  const link = useExplorer((state) => (id === undefined ? undefined : state.data.links[id]));
  const { selectLink } = useActions();
  // Without evidence the reader may have chosen the captions: the server does not know them.
  const sentence = model.evidence || link === undefined ? told : capital(linkSentence(model, link, nodeOf));
  return (
    <li>
      <button
        type="button"
        onClick={() => id !== undefined && selectLink(id)}
        title={model.evidence ? 'Open the evidence of this hop' : 'Open this link'}
      >
        <LineSample strength={link?.strength ?? null} width={20} />
        <span dir="auto">
          {sentence}
          {weakest ? <em> Weakest hop.</em> : null}
        </span>
        <IconChevronRight size={14} aria-hidden />
      </button>
    </li>
  );
}
