import { IconBooks, IconClick, IconPointer, IconRoute, IconSearch } from '@tabler/icons-react';
import { plural } from '../../ui/words.ts';
import { useActions } from '../common/actions.ts';
import { useLoaded, useModel, useStores } from '../common/context.ts';
import { showLibrary } from '../library/show.ts';
import panel from '../panel.module.css';
import { Counts } from './Counts.tsx';
import { ExampleQuestions } from './ExampleQuestions.tsx';
import { ForeignWelcome } from './ForeignWelcome.tsx';
import { Deed, Step, Steps } from './Steps.tsx';
import classes from './welcome.module.css';

/** The panel while nothing is selected: what this is, how much there is, what to ask first. */
export function Welcome() {
  const { evidence } = useModel();
  return evidence ? <OwnWelcome /> : <ForeignWelcome />;
}

function OwnWelcome() {
  const { overview } = useLoaded();
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
        <FirstSteps />
        <Caution />
      </div>
    </div>
  );
}

function FirstSteps() {
  const stores = useStores();
  const { open, findPath } = useActions();
  return (
    <Steps>
      <Step Icon={IconSearch}>
        <Deed act={() => open({ kind: 'search' })}>Search</Deed> a name, an alias or an abbreviation
      </Step>
      <Step Icon={IconPointer}>Click a mark or a line: what it is, and the evidence</Step>
      <Step Icon={IconClick}>Double click a mark: add what it is linked to</Step>
      <Step Icon={IconRoute}>
        <Deed act={() => findPath({})}>Find a path</Deed> between two entities
      </Step>
      <Step Icon={IconBooks}>
        <Deed act={() => showLibrary(stores)}>Ask the question library</Deed>, or write Cypher
      </Step>
    </Steps>
  );
}

/** What the data are not, and what of them is not on the first chart. */
function Caution() {
  const { overview, model } = useLoaded();
  const { show } = useActions();
  const others = plural(overview.otherTopic, 'entity', 'entities');
  return (
    <p className={classes.caution}>
      {model.caution} <Deed act={() => show('about')}>About the data</Deed>
      {overview.otherTopic > 0 ? ` ${others} of other topics are found by search only.` : null}
    </p>
  );
}
