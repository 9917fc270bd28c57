import { Combobox, Kbd, Loader, Modal, useCombobox } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type RefObject, useRef } from 'react';
import { capital, plural } from '../../ui/words.ts';
import { searchAsked } from '../behind/asked.ts';
import { BehindButton } from '../behind/BehindButton.tsx';
import { useActions } from '../common/actions.ts';
import { useModel, useUi } from '../common/context.ts';
import { Failed } from '../common/Failed.tsx';
import { Footnotes } from '../common/Footnotes.tsx';
import { Hit } from './Hit.tsx';
import { NothingFound } from './NothingFound.tsx';
import classes from './search.module.css';
import { type Search, useEarlyEnter, useFirstChosen, useSearch } from './use-search.ts';

/** Type-ahead over names, aliases and abbreviations. Enter puts the entity on the chart and opens its panel. */
export function SearchDialog() {
  const { close } = useActions();
  const behind = useUi((ui) => ui.behind !== null);
  const search = useSearch();
  const field = useRef<HTMLInputElement>(null);
  const combobox = useCombobox({ opened: true });
  useFirstChosen(search, combobox);
  const chooseKind = (kind: string | null) => {
    search.setKind(kind);
    field.current?.focus();
  };
  return (
    <Modal
      opened
      onClose={close}
      withCloseButton={false}
      closeOnEscape={!behind}
      padding={0}
      size={660}
      yOffset="9vh"
      attributes={{ content: { 'aria-label': 'Search entities' } }}
    >
      <Combobox store={combobox} onOptionSubmit={search.pick}>
        <div className={classes.palette}>
          <Field field={field} search={search} />
          <Kinds kind={search.kind} choose={chooseKind} />
          <Found search={search} anyKind={() => chooseKind(null)} />
          <Foot search={search} />
        </div>
      </Combobox>
    </Modal>
  );
}

function Field({ field, search }: { field: RefObject<HTMLInputElement | null>; search: Search }) {
  const { close } = useActions();
  const { evidence } = useModel();
  const { typed, setTyped, q, kind, isFetching } = search;
  const onEnter = useEarlyEnter(search);
  return (
    <div className={classes.field}>
      <IconSearch size={18} aria-hidden />
      <Combobox.EventsTarget>
        <input
          ref={field}
          data-autofocus
          aria-label="Search entities"
          placeholder={
            evidence ? 'A name, an alias or an abbreviation, in any spelling' : 'A name, a number or any other text of a node'
          }
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onKeyDownCapture={(event) => {
            if (event.key === 'Escape') close();
            onEnter(event);
          }}
        />
      </Combobox.EventsTarget>
      {isFetching ? <Loader size={15} /> : null}
      <BehindButton what="this search" disabled={q.trim() === ''} asked={() => [searchAsked(q, kind)]} />
      <Kbd size="xs">Esc</Kbd>
    </div>
  );
}

function Kinds({ kind, choose }: { kind: string | null; choose: (kind: string | null) => void }) {
  const { kinds, evidence } = useModel();
  return (
    <fieldset className={classes.kinds} style={{ border: 0, margin: 0 }}>
      <legend className="visually-hidden">Only entities of one type</legend>
      {kinds.map(({ id, plural: label }) => (
        <button key={id} type="button" aria-pressed={kind === id} onClick={() => choose(kind === id ? null : id)}>
          {evidence ? capital(label) : <bdi>{label}</bdi>}
        </button>
      ))}
    </fieldset>
  );
}

/** The hits, or why there is none; and what else is to be said of them. */
function Found({ search, anyKind }: { search: Search; anyKind: () => void }) {
  const { evidence } = useModel();
  const { q, kind, answer, found, hits, error, isFetching, setTyped } = search;
  const unseen = found.length - hits.length;
  return (
    <div className={classes.results}>
      <Combobox.Options aria-label="Entities found">
        {hits.map((hit) => (
          <Hit key={hit.node.id} hit={hit} />
        ))}
      </Combobox.Options>
      {hits.length === 0 ? <Failed className={classes.none} error={error} /> : null}
      {answer !== undefined && found.length === 0 && !isFetching ? (
        <NothingFound q={q} kind={kind} didYouMean={answer.data.didYouMean} ask={setTyped} anyKind={anyKind} />
      ) : null}
      {unseen > 0 ? <p className={classes.note}>{plural(unseen, 'entity', 'entities')} of labels that you have hidden.</p> : null}
      {answer?.data.note ? <p className={classes.note}>{answer.data.note}</p> : null}
      <Footnotes nodes={hits.map(({ node }) => node)} />
      {q.trim() === '' && evidence ? (
        <p className={classes.none}>Names in other scripts, without accents or with another apostrophe are found too.</p>
      ) : null}
    </div>
  );
}

function Foot({ search: { answer, hits } }: { search: Search }) {
  const of = answer?.meta.truncated ? ` of ${answer.meta.total ?? 'more'}` : '';
  return (
    <div className={classes.foot}>
      <span>
        <Kbd size="xs">↑</Kbd> <Kbd size="xs">↓</Kbd> choose
      </span>
      <span>
        <Kbd size="xs">Enter</Kbd> show on the chart
      </span>
      <span role="status" style={{ marginLeft: 'auto' }}>
        {answer ? `${plural(hits.length, 'entity', 'entities')}${of}` : ''}
      </span>
    </div>
  );
}
