import { Button, CopyButton, Modal } from '@mantine/core';
import { IconCheck, IconCopy, IconTerminal2 } from '@tabler/icons-react';
import { queryOptions, useQuery } from '@tanstack/react-query';
import type { BehindAnswer, BehindRequest } from '../../../server/contract/questions.ts';
import { postBehind } from '../../api/routes.ts';
import { plural } from '../../ui/words.ts';
import { Asked } from '../common/Asked.tsx';
import { useActions } from '../common/actions.ts';
import { CypherText } from '../common/CypherText.tsx';
import { useStores } from '../common/context.ts';
import type { Behind } from '../common/ui-store.ts';
import { openInEditor } from '../workbench/open.ts';
import { parametersOf, valueText } from './asked.ts';
import classes from './behind.module.css';

/** More than any panel or chart holds: what opens brings all of it. */
const BEHIND_LIMIT = 100_000;

type Statement = BehindAnswer['statements'][number];

const statementsOf = (asked: readonly BehindRequest[]) =>
  queryOptions({
    queryKey: ['behind', asked],
    queryFn: async ({ signal }) => {
      const answers = await Promise.all(asked.map((each) => postBehind(each, signal)));
      return unlike(answers.flatMap(({ data }) => data.statements));
    },
    gcTime: 0,
  });

/** Several requests may ask the same thing first: it is shown once. */
function unlike(statements: readonly Statement[]): readonly Statement[] {
  const seen = new Set<string>();
  return statements.filter(({ text, parameters }) => {
    const key = JSON.stringify([text, parameters]);
    return !seen.has(key) && seen.add(key);
  });
}

/** The statements behind a click, in the order they are asked, with what they are asked with. They run only from the editor. */
export function BehindDialog({ behind: { what, asked } }: { behind: Behind }) {
  const { setUi } = useActions();
  const query = useQuery(statementsOf(asked));
  return (
    <Modal
      opened
      onClose={() => setUi({ behind: null })}
      title={`The Cypher behind ${what}`}
      size={720}
      zIndex={300}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <Asked query={query} what="The Cypher">
        {(statements) => <Statements statements={statements} />}
      </Asked>
    </Modal>
  );
}

function Statements({ statements }: { statements: readonly Statement[] }) {
  if (statements.length === 0) return <p className={classes.lead}>Nothing had to be asked of the database for this.</p>;
  return (
    <div className={classes.statements}>
      <p className={classes.lead}>
        {plural(statements.length, 'statement', 'statements')}, as {statements.length === 1 ? 'it was' : 'they were'} asked.
        Opening one in the editor does not run it.
      </p>
      {statements.map((statement, at) => (
        <One key={`${statement.id} ${JSON.stringify(statement.parameters)}`} statement={statement} first={at === 0} />
      ))}
    </div>
  );
}

function One({ statement: { question, text, parameters }, first }: { statement: Statement; first: boolean }) {
  const stores = useStores();
  const entries = Object.entries(parameters);
  return (
    <section className={classes.statement}>
      <div className={classes.head}>
        <h3>{question}</h3>
        <CopyButton value={text}>
          {({ copied, copy }) => (
            <Button variant="default" leftSection={copied ? <IconCheck size={14} /> : <IconCopy size={14} />} onClick={copy}>
              {copied ? 'Copied' : 'Copy'}
            </Button>
          )}
        </CopyButton>
        <Button
          data-autofocus={first || undefined}
          variant={first ? 'filled' : 'default'}
          leftSection={<IconTerminal2 size={14} />}
          onClick={() => {
            stores.ui.setState({ behind: null });
            openInEditor(stores, { name: question, text, parameters: parametersOf(parameters), limit: BEHIND_LIMIT });
          }}
        >
          Open in editor
        </Button>
      </div>
      <CypherText className={classes.text} text={text.trim()} />
      {entries.length === 0 ? null : (
        <dl className={classes.parameters}>
          {entries.map(([name, value]) => (
            <div key={name}>
              <dt>${name}</dt>
              <dd>{valueText(value)}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
