import { Kbd } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { LibraryAnswer } from '../../../server/contract/questions.ts';
import { draftOf, examplesOf, firstQuestions } from '../../state/library.ts';
import { useModel, useStores, useWorkbench } from '../common/context.ts';
import { openQuestion } from '../library/open-question.ts';
import { questions } from '../library/queries.ts';
import { showLibrary } from '../library/show.ts';
import classes from './begin.module.css';

const KEYS = [
  ['Ctrl Enter', 'runs the statement at the cursor'],
  ['Ctrl Space', 'proposes labels, types and properties of this database'],
  ['$name', 'makes a field for a value, below the text'],
] as const;

const MOST = 4;

/** An editor without a word in it: what to do first. */
export function Begin() {
  const stores = useStores();
  const { evidence } = useModel();
  const library = useQuery(questions());
  // The library beside the editor says it all, and more.
  const beside = useWorkbench((state) => state.drawer.side === 'library');
  const some = !beside && (library.data?.questions.length ?? 0) > 0;
  return (
    <section className={classes.begin} aria-label="How to begin">
      {some && library.data !== undefined ? <First library={library.data} /> : null}
      <div>
        <h3>Write Cypher</h3>
        <dl className={classes.keys}>
          {KEYS.map(([key, does]) => (
            <div key={key}>
              <dt>
                <Kbd size="xs">{key}</Kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <p>Whatever is typed here only reads: statements that would change something are refused.</p>
        {evidence ? null : (
          <button type="button" className={classes.all} onClick={() => showLibrary(stores, 'saved')}>
            Saved questions
          </button>
        )}
      </div>
    </section>
  );
}

/** One question of each of the first groups: a click asks it. */
function First({ library }: { library: LibraryAnswer }) {
  const stores = useStores();
  return (
    <div>
      <h3>Begin with a question</h3>
      <ul className={classes.questions}>
        {firstQuestions(library, MOST).map((question) => (
          <li key={question.id}>
            <button type="button" onClick={() => openQuestion(stores, draftOf(question, examplesOf(question)), true)}>
              {question.question}
              <IconArrowRight size={15} aria-hidden />
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className={classes.all} onClick={() => showLibrary(stores)}>
        All {library.questions.length} questions
      </button>
    </div>
  );
}
