import { IconChartBar, IconChevronRight, IconTopologyStar3 } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { LibraryAnswer, LibraryQuestion } from '../../../server/contract/questions.ts';
import {
  AUDIENCES,
  type Audience,
  exampleEntities,
  type FoundGroup,
  type FoundQuestion,
  findQuestions,
  type Names,
} from '../../state/library.ts';
import { Asked } from '../common/Asked.tsx';
import { SearchField } from '../common/SearchField.tsx';
import { focusOn } from './focus.ts';
import classes from './library.module.css';
import { QuestionView } from './QuestionView.tsx';
import { entityNames, questions } from './queries.ts';
import { useSought } from './use-sought.ts';

/** The question library: by group, for an audience, by words; choosing one shows what it takes and what its answer does not say. */
export function Questions() {
  const library = useQuery(questions());
  return (
    <Asked query={library} what="The question library">
      {(answer) => <Found library={answer} />}
    </Asked>
  );
}

const NO_NAMES: Names = new Map();

function Found({ library }: { library: LibraryAnswer }) {
  const field = useSought();
  const [looked, setLooked] = useState('');
  const [audience, setAudience] = useState<Audience | null>(null);
  const [chosen, choose] = useState<string | null>(null);
  const [first] = library.groups;
  const [open, setOpen] = useState<readonly string[]>(first === undefined ? [] : [first.id]);
  const names = useQuery(entityNames(exampleEntities(library.questions), looked.trim() !== ''));
  const question = library.questions.find(({ id }) => id === chosen);
  if (question !== undefined)
    return (
      <QuestionView
        key={question.id}
        question={question}
        onBack={() => {
          choose(null);
          focusOn(`question-${question.id}`);
        }}
      />
    );
  const narrowed = looked.trim() !== '' || audience !== null;
  const toggle = (id: string) => setOpen(open.includes(id) ? open.filter((other) => other !== id) : [...open, id]);
  return (
    <>
      <div className={classes.find}>
        <SearchField
          field={field}
          label="Search the library"
          placeholder="Search questions"
          value={looked}
          onChange={setLooked}
        />
        <Audiences chosen={audience} choose={setAudience} />
      </div>
      <Groups
        groups={findQuestions(library, looked, audience, names.data ?? NO_NAMES)}
        empty={library.questions.length === 0}
        open={narrowed ? null : open}
        toggle={toggle}
        choose={choose}
      />
    </>
  );
}

interface AudiencesProps {
  /** null: for everybody. */
  readonly chosen: Audience | null;
  readonly choose: (audience: Audience | null) => void;
}

const Audiences = ({ chosen, choose }: AudiencesProps) => (
  <fieldset className={classes.audiences}>
    <legend className="visually-hidden">Questions for</legend>
    {AUDIENCES.map(({ id, label }) => (
      <button key={id} type="button" aria-pressed={chosen === id} onClick={() => choose(chosen === id ? null : id)}>
        {label}
      </button>
    ))}
  </fieldset>
);

interface GroupsProps {
  readonly groups: readonly FoundGroup[];
  /** Whether the library holds nothing at all. */
  readonly empty: boolean;
  /** Ids of groups that are open; null: what is looked for keeps all of them open. */
  readonly open: readonly string[] | null;
  readonly toggle: (id: string) => void;
  readonly choose: (id: string) => void;
}

const Groups = ({ groups, empty, open, toggle, choose }: GroupsProps) => (
  <div className={classes.list}>
    {groups.map((group) => (
      <Group
        key={group.id}
        group={group}
        open={open === null || open.includes(group.id)}
        fixed={open === null}
        toggle={() => toggle(group.id)}
        choose={choose}
      />
    ))}
    {groups.length === 0 ? (
      <p className={classes.none} role="status">
        {empty
          ? 'The library has no questions about this database. Write your own, and save it.'
          : 'No question holds these words.'}
      </p>
    ) : null}
  </div>
);

interface GroupProps {
  readonly group: FoundGroup;
  readonly open: boolean;
  /** Whether what is looked for keeps it open. */
  readonly fixed: boolean;
  readonly toggle: () => void;
  readonly choose: (id: string) => void;
}

function Group({ group, open, fixed, toggle, choose }: GroupProps) {
  return (
    <section className={classes.group}>
      <h3>
        <button type="button" className={classes.groupHead} aria-expanded={open} disabled={fixed} onClick={toggle}>
          <IconChevronRight size={14} className={classes.chevron} aria-hidden />
          <span>{group.label}</span>
          <span className={classes.count}>
            {group.questions.length}
            {group.questions.length < group.total ? ` of ${group.total}` : null}
          </span>
        </button>
      </h3>
      {open ? (
        <ul>
          {group.questions.map((found) => (
            <Item key={found.question.id} found={found} choose={choose} />
          ))}
        </ul>
      ) : null}
    </section>
  );
}

const Item = ({ found: { question, example }, choose }: { found: FoundQuestion } & Pick<GroupProps, 'choose'>) => (
  <li>
    <button type="button" id={`question-${question.id}`} className={classes.item} onClick={() => choose(question.id)}>
      <span>
        {question.question}
        {example === null ? null : <small>Example: {example}</small>}
      </span>
      <Forms of={question} />
    </button>
  </li>
);

/** Whether the answer can be drawn as a chart or a plot. */
const Forms = ({ of: { chart, plot } }: { of: LibraryQuestion }) => (
  <span className={classes.forms}>
    {chart ? <IconTopologyStar3 size={14} title="Answers as a chart" aria-label="answers as a chart" /> : null}
    {plot === null ? null : <IconChartBar size={14} title="Answers as a plot" aria-label="answers as a plot" />}
  </span>
);
