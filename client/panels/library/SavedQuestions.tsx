import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconDeviceFloppy, IconDotsVertical, IconFileCode, IconFileImport, IconFileTypography } from '@tabler/icons-react';
import { useState } from 'react';
import type { SavedQuestion } from '../../../server/contract/questions.ts';
import { draftOfSaved, valuesOf } from '../../state/saved/draft.ts';
import { byCategory, type Category } from '../../state/saved/find.ts';
import { activeTab } from '../../state/workbench/tabs.ts';
import { Asked } from '../common/Asked.tsx';
import { useActions } from '../common/actions.ts';
import { useStores, useWorkbench } from '../common/context.ts';
import { SearchField } from '../common/SearchField.tsx';
import { AskForm } from './AskForm.tsx';
import { exportSaved } from './files.ts';
import { focusOn } from './focus.ts';
import classes from './library.module.css';
import { openQuestion } from './open-question.ts';
import { SavedMenu } from './SavedMenu.tsx';
import type { Saved } from './use-saved.ts';
import { useSought } from './use-sought.ts';

/** What people have saved, by category. */
export function SavedQuestions({ saved }: { saved: Saved }) {
  return (
    <Asked query={saved.list} what="What is saved">
      {(list) => <Kept list={list} saved={saved} />}
    </Asked>
  );
}

function Kept({ list, saved }: { list: readonly SavedQuestion[]; saved: Saved }) {
  const field = useSought();
  const [looked, setLooked] = useState('');
  const [chosen, choose] = useState<string | null>(null);
  const question = list.find(({ id }) => id === chosen);
  if (question !== undefined)
    return (
      <SavedView
        key={`${question.id} ${question.version}`}
        question={question}
        saved={saved}
        onBack={() => {
          choose(null);
          focusOn(`saved-${question.id}`);
        }}
      />
    );
  return (
    <>
      <div className={classes.find}>
        <SearchField
          field={field}
          label="Search what is saved"
          placeholder="Search saved questions"
          value={looked}
          onChange={setLooked}
        />
        <Tools list={list} />
      </div>
      <Categories categories={byCategory(list, looked)} empty={list.length === 0} saved={saved} choose={choose} />
      <p className={classes.where}>
        {saved.saves === 'database'
          ? 'Kept in the database, apart from its data, for everybody who works on it.'
          : 'Kept in this browser: this database is not written to.'}
      </p>
    </>
  );
}

interface CategoriesProps {
  readonly categories: readonly Category[];
  /** Whether nothing is saved at all. */
  readonly empty: boolean;
  readonly saved: Saved;
  readonly choose: (id: string) => void;
}

const Categories = ({ categories, empty, saved, choose }: CategoriesProps) => (
  <div className={classes.list}>
    {categories.map((category) => (
      <CategoryList key={category.name} category={category} saved={saved} choose={choose} />
    ))}
    {empty ? (
      <div className={classes.none}>
        <p>Nothing is saved yet.</p>
        <p>Save a query under a name, and it stays here with its parameters as a form.</p>
      </div>
    ) : null}
    {!empty && categories.length === 0 ? <p className={classes.none}>Nothing saved holds these words.</p> : null}
  </div>
);

function Tools({ list }: { list: readonly SavedQuestion[] }) {
  const { open } = useActions();
  const tab = useWorkbench(activeTab);
  return (
    <div className={classes.tools}>
      <Button
        variant="default"
        leftSection={<IconDeviceFloppy size={15} />}
        disabled={tab.text.trim() === ''}
        onClick={() => open({ kind: 'save-tab', tab: tab.id })}
      >
        Save this query …
      </Button>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon size={30} aria-label="Import and export">
            <IconDotsVertical size={16} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconFileImport size={15} />} onClick={() => open({ kind: 'import-saved' })}>
            Import …
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item
            leftSection={<IconFileTypography size={15} />}
            disabled={list.length === 0}
            onClick={() => exportSaved(list, 'cypher')}
          >
            Export all as Cypher
          </Menu.Item>
          <Menu.Item
            leftSection={<IconFileCode size={15} />}
            disabled={list.length === 0}
            onClick={() => exportSaved(list, 'json')}
          >
            Export all as JSON
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}

interface CategoryListProps {
  readonly category: Category;
  readonly saved: Saved;
  readonly choose: (id: string) => void;
}

const CategoryList = ({ category, saved, choose }: CategoryListProps) => (
  <section className={classes.group}>
    <h3 className={classes.category}>
      {category.name === '' ? 'No category' : category.name} <span className={classes.count}>{category.saved.length}</span>
    </h3>
    <ul>
      {category.saved.map((question) => (
        <li key={question.id} className={classes.row}>
          <button type="button" id={`saved-${question.id}`} className={classes.item} onClick={() => choose(question.id)}>
            <span>
              {question.name}
              {question.question === '' ? null : <small>{question.question}</small>}
            </span>
          </button>
          <SavedMenu question={question} saved={saved} />
        </li>
      ))}
    </ul>
  </section>
);

const day = (iso: string): string =>
  new Date(iso).toLocaleString('en-GB', { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' });

interface SavedViewProps {
  readonly question: SavedQuestion;
  readonly saved: Saved;
  readonly onBack: () => void;
}

function SavedView({ question, saved, onBack }: SavedViewProps) {
  const stores = useStores();
  const parameters = question.parameters.map(({ name, type }) => ({ name, type, optional: true, description: '' }));
  return (
    <AskForm
      name={question.name}
      text={question.text}
      parameters={parameters}
      values={valuesOf(question.parameters)}
      back="All saved"
      onBack={onBack}
      onAsk={(values, run) => openQuestion(stores, { ...draftOfSaved(question), parameters: values }, run)}
      menu={<SavedMenu question={question} saved={saved} />}
    >
      {question.category === '' ? null : <p className={classes.for}>{question.category}</p>}
      {question.question === '' ? null : <p className={classes.limits}>{question.question}</p>}
      <p className={classes.for}>Changed {day(question.updatedAt)}</p>
    </AskForm>
  );
}
