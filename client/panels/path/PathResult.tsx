import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Meta } from '../../../server/contract/common.ts';
import type { Path, PathsAnswer } from '../../../server/contract/explore.ts';
import { emphasise } from '../../state/transitions.ts';
import { capital, plural } from '../../ui/words.ts';
import { Asked } from '../common/Asked.tsx';
import { type Actions, useActions } from '../common/actions.ts';
import { type Stores, useModel, useStores } from '../common/context.ts';
import { Footnotes } from '../common/Footnotes.tsx';
import { type PathAsked, paths } from '../common/queries.ts';
import type { Profile } from '../common/ui-store.ts';
import panel from '../panel.module.css';
import classes from './path.module.css';
import { Route } from './Route.tsx';

const PROFILES: readonly Profile[] = ['offender', 'cooperation', 'all'];

const highlightOf = (path: Path | undefined) => emphasise(path === undefined ? null : { nodes: path.nodes, links: path.links });

/** Puts the routes on the chart as one step and highlights the first. */
function show({ explorer }: Stores, { apply, addFragment }: Actions, answer: PathsAnswer): void {
  const ids = [...new Set(answer.paths.flatMap(({ nodes }) => nodes))];
  if (ids.length > 0) addFragment({ ...answer.fragment, nodes: [answer.from, answer.to, ...answer.fragment.nodes] }, ids);
  else explorer.learn({ nodes: [answer.from, answer.to], links: [] });
  apply(highlightOf(answer.paths[0]));
}

function Others({ answer }: { answer: PathsAnswer }) {
  const model = useModel();
  const { findPath } = useActions();
  if (answer.others.length === 0) return null;
  return (
    <section>
      <h2 className={panel.section}>{answer.paths.length === 0 ? 'Other routes' : 'Routes of other profiles'}</h2>
      <ul className={panel.stack}>
        {answer.others.map((other) => {
          const label = model.profiles.find(({ id }) => id === other.profile)?.label ?? other.profile;
          const name = other.possiblySame ? `${capital(label)}, with “possibly the same”` : capital(label);
          return (
            <li key={`${other.profile} ${other.possiblySame}`} className={panel.card}>
              <p className={panel.prose}>{other.message}</p>
              {other.count > 0 ? (
                <Button
                  mt={8}
                  variant="default"
                  onClick={() =>
                    findPath({ profile: PROFILES.find((id) => id === other.profile) ?? null, possiblySame: other.possiblySame })
                  }
                >
                  Show: {name}
                </Button>
              ) : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** What the answer says of this profile; what it says of the others stands with each of them below. */
const ownMessage = ({ message, others }: PathsAnswer): string =>
  others.reduce((text, other) => text.replace(other.message, ''), message).trim();

/** Chooses one of the routes; the chart follows the answer, its first route in front: once per answer, not per render. */
function useChosen(answer: PathsAnswer): [number, (at: number) => void] {
  const [chosen, choose] = useState(0);
  const stores = useStores();
  const actions = useActions();
  useEffect(() => {
    show(stores, actions, answer);
    choose(0);
  }, [answer, stores, actions]);
  const highlight = (at: number) => {
    choose(at);
    actions.apply(highlightOf(answer.paths[at]));
  };
  return [chosen, highlight];
}

function Message({ answer }: { answer: PathsAnswer }) {
  const model = useModel();
  const profile = model.profiles.find(({ id }) => id === answer.profile);
  return (
    <div role="status" className={classes.message} data-none={answer.paths.length === 0}>
      <p className={panel.prose}>
        <strong>{ownMessage(answer)}</strong>
      </p>
      {profile && model.profiles.length > 1 ? (
        <p className={`${panel.prose} ${panel.muted} ${panel.small}`}>
          Profile: {profile.label}. {profile.description}
        </p>
      ) : null}
    </div>
  );
}

function Answer({ answer, meta }: { answer: PathsAnswer; meta: Meta }) {
  const [chosen, choose] = useChosen(answer);
  return (
    <>
      <Message answer={answer} />
      <ol className={panel.stack} aria-label="Routes">
        {answer.paths.map((path, at) => (
          <Route key={path.links.join(' ')} path={path} number={at + 1} chosen={at === chosen} choose={() => choose(at)} />
        ))}
      </ol>
      <Footnotes nodes={[answer.from, answer.to, ...answer.fragment.nodes]} />
      {meta.truncated ? (
        <p className={`${panel.prose} ${panel.muted}`}>
          {plural(meta.shown, 'route', 'routes')} shown{meta.total === null ? '' : ` of ${meta.total}`}; there are more of the
          same length.
        </p>
      ) : null}
      <Others answer={answer} />
    </>
  );
}

export function PathResult({ asked }: { asked: PathAsked }) {
  const query = useQuery(paths(asked));
  return (
    <Asked query={query} what="The path">
      {({ data, meta }) => <Answer answer={data} meta={meta} />}
    </Asked>
  );
}
