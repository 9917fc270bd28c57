import { IconBooks, IconClick, IconPointer, IconRoute, IconSearch } from '@tabler/icons-react';
import { plural } from '../../ui/words.ts';
import { useActions } from '../common/actions.ts';
import { useLoaded, useModel, useStores } from '../common/context.ts';
import { showLibrary } from '../library/show.ts';
import panel from '../panel.module.css';
import { Counts } from './Counts.tsx';
import { ExampleQuestions } from './ExampleQuestions.tsx';
import { ForeignWelcome } from './ForeignWelcome.tsx';
import classes from './welcome.module.css';

/** The panel while nothing is selected: what this is, how much there is, what to ask first. */
export function Welcome() {
  const { evidence } = useModel();
  return evidence ? <OwnWelcome /> : <ForeignWelcome />;
}

function OwnWelcome() {
  const stores = useStores();
  const { overview, model } = useLoaded();
  const { show, open, findPath } = useActions();
  const titles = overview.dataSets.map(({ title }) => title).join(' · ');
  return (
    <div className={panel.scroll}>
      <div className={classes.welcome}>
        <div>
          <p className={classes.sets}>{titles === '' ? 'No data yet' : titles}</p>
          <h1 id="panel-heading" tabIndex={-1} className={panel.title}>
            Who is linked to whom, through what, on whose word
          </h1>
        </div>
        <Counts
          counts={[
            [overview.entities, 'entities'],
            [overview.links, 'links'],
            [overview.statements, 'statements'],
            [overview.sources, 'sources'],
          ]}
        />
        <section aria-label="Example questions">
          <h2 className={panel.section}>Begin with a question</h2>
          <ExampleQuestions />
        </section>
        <section aria-label="First steps">
          <h2 className={panel.section}>Or look around</h2>
          <ul className={classes.steps}>
            <li>
              <IconSearch size={16} aria-hidden />
              <span>
                <button type="button" onClick={() => open({ kind: 'search' })}>
                  Search
                </button>{' '}
                a name, an alias or an abbreviation
              </span>
            </li>
            <li>
              <IconPointer size={16} aria-hidden />
              <span>Click a mark or a line: what it is, and the evidence</span>
            </li>
            <li>
              <IconClick size={16} aria-hidden />
              <span>Double click a mark: add what it is linked to</span>
            </li>
            <li>
              <IconRoute size={16} aria-hidden />
              <span>
                <button type="button" onClick={() => findPath({})}>
                  Find a path
                </button>{' '}
                between two entities
              </span>
            </li>
            <li>
              <IconBooks size={16} aria-hidden />
              <span>
                <button type="button" onClick={() => showLibrary(stores)}>
                  Ask the question library
                </button>
                , or write Cypher
              </span>
            </li>
          </ul>
        </section>
        <p className={classes.caution}>
          {model.caution}{' '}
          <button type="button" onClick={() => show('about')}>
            About the data
          </button>
          {overview.otherTopic > 0
            ? ` ${plural(overview.otherTopic, 'entity', 'entities')} of other topics are found by search only.`
            : null}
        </p>
      </div>
    </div>
  );
}
