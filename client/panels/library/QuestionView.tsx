import type { LibraryQuestion } from '../../../server/contract/questions.ts';
import { AUDIENCES, draftOf, examplesOf } from '../../state/library.ts';
import { plural } from '../../ui/words.ts';
import { useStores } from '../common/context.ts';
import { AskForm } from './AskForm.tsx';
import classes from './library.module.css';
import { openQuestion } from './open-question.ts';

/** A question of the library: what it asks, what its answer does not say, what it takes; one click runs it on values that find something. */
export function QuestionView({ question, onBack }: { question: LibraryQuestion; onBack: () => void }) {
  const stores = useStores();
  const audiences = AUDIENCES.filter(({ id }) => question.audiences.includes(id)).map(({ label }) => label);
  return (
    <AskForm
      name={question.question}
      text={question.text}
      parameters={question.parameters}
      values={examplesOf(question)}
      back="All questions"
      onBack={onBack}
      facts={<Facts of={question} />}
      onAsk={(values, run) => openQuestion(stores, draftOf(question, values), run)}
    >
      <p className={classes.for}>For {audiences.map((label) => `${label.toLowerCase()}s`).join(', ')}</p>
      {question.limits === '' ? null : (
        <p className={classes.limits}>
          <strong>Limits.</strong> {question.limits}
        </p>
      )}
    </AskForm>
  );
}

/** What comes of it: rows, how many, and what else they can be seen as. */
function Facts({ of: { shape, limit, chart, plot } }: { of: LibraryQuestion }) {
  const forms = [chart ? 'chart' : '', plot?.mark ?? ''].filter((form) => form !== '');
  return (
    <dl className={classes.facts}>
      <div>
        <dt>Each row</dt>
        <dd>{shape}</dd>
      </div>
      <div>
        <dt>At most</dt>
        <dd>{plural(limit, 'row', 'rows')}</dd>
      </div>
      {forms.length > 0 ? (
        <div>
          <dt>Also as</dt>
          <dd>{forms.join(', ')}</dd>
        </div>
      ) : null}
    </dl>
  );
}
