import { Combobox, Kbd, Loader, Modal, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { asApiError } from '../../api/error.ts';
import { capital, plural } from '../../ui/words.ts';
import { searchAsked } from '../behind/asked.ts';
import { BehindButton } from '../behind/BehindButton.tsx';
import { useActions } from '../common/actions.ts';
import { useLoaded, useModel, useStores, useUi } from '../common/context.ts';
import { Footnotes } from '../common/Footnotes.tsx';
import * as queries from '../common/queries.ts';
import { Hit } from './Hit.tsx';
import { NothingFound } from './NothingFound.tsx';
import classes from './search.module.css';

function Kinds({ kind, choose }: { kind: string | null; choose: (kind: string | null) => void }) {
  const { kinds } = useModel();
  return (
    <fieldset className={classes.kinds} style={{ border: 0, margin: 0 }}>
      <legend className="visually-hidden">Only entities of one type</legend>
      {kinds.map(({ id, plural: label }) => (
        <button key={id} type="button" aria-pressed={kind === id} onClick={() => choose(kind === id ? null : id)}>
          {capital(label)}
        </button>
      ))}
    </fieldset>
  );
}

/** Type-ahead over names, aliases and abbreviations. Enter puts the entity on the chart and opens its panel. */
export function SearchDialog() {
  const { explorer } = useStores();
  const { close, reveal, setUi } = useActions();
  const typed = useUi(({ dialog }) => (dialog?.kind === 'search' ? (dialog.typed ?? '') : ''));
  const setTyped = (text: string) => setUi({ dialog: { kind: 'search', typed: text } });
  const behind = useUi((ui) => ui.behind !== null);
  const [kind, setKind] = useState<string | null>(null);
  const [q] = useDebouncedValue(typed, 100);
  const field = useRef<HTMLInputElement>(null);
  const chooseKind = (next: string | null) => {
    setKind(next);
    field.current?.focus();
  };
  const { evidence } = useModel();
  const { dress } = useLoaded();
  const search = useQuery(queries.search(q, kind));
  const combobox = useCombobox({ opened: true });
  const answer = q.trim() === '' ? undefined : search.data;
  const found = answer?.data.hits ?? [];
  const hits = found.filter(({ node }) => !dress.hides(node));
  const pick = (id: string) => {
    const hit = hits.find(({ node }) => node.id === id);
    if (hit) explorer.learn({ nodes: [hit.node], links: [] });
    reveal(id);
  };
  // Who types fast and presses Enter means the first result of what was typed, also when it is not here yet.
  const settled = typed === q && !search.isFetching;
  const [entered, setEntered] = useState(false);
  const { selectFirstOption } = combobox;
  const top = hits[0]?.node.id;
  const list = hits.map(({ node }) => node.id).join(' ');
  useEffect(() => {
    if (list !== '') selectFirstOption();
  }, [list, selectFirstOption]);
  useEffect(() => {
    if (!entered || !settled) return;
    setEntered(false);
    if (top !== undefined) pick(top);
  });
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
    if (event.key !== 'Enter' || settled) return;
    event.preventDefault();
    event.stopPropagation();
    setEntered(true);
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
      <Combobox store={combobox} onOptionSubmit={pick}>
        <div className={classes.palette}>
          <div className={classes.field}>
            <IconSearch size={18} aria-hidden />
            <Combobox.EventsTarget>
              <input
                ref={field}
                data-autofocus
                aria-label="Search entities"
                placeholder={
                  evidence
                    ? 'A name, an alias or an abbreviation, in any spelling'
                    : 'A name, a number or any other text of a node'
                }
                value={typed}
                onChange={(event) => setTyped(event.currentTarget.value)}
                onKeyDownCapture={onKey}
              />
            </Combobox.EventsTarget>
            {search.isFetching ? <Loader size={15} /> : null}
            <BehindButton what="this search" disabled={q.trim() === ''} asked={() => [searchAsked(q, kind)]} />
            <Kbd size="xs">Esc</Kbd>
          </div>
          <Kinds kind={kind} choose={chooseKind} />
          <div className={classes.results}>
            <Combobox.Options aria-label="Entities found">
              {hits.map((hit) => (
                <Hit key={hit.node.id} hit={hit} />
              ))}
            </Combobox.Options>
            {search.error !== null && hits.length === 0 ? (
              <p className={classes.none} role="alert">
                {asApiError(search.error).message} {asApiError(search.error).hint}
              </p>
            ) : null}
            {answer !== undefined && found.length === 0 && !search.isFetching ? (
              <NothingFound
                q={q}
                kind={kind}
                didYouMean={answer.data.didYouMean}
                ask={setTyped}
                anyKind={() => chooseKind(null)}
              />
            ) : null}
            {found.length > hits.length ? (
              <p className={classes.note}>
                {plural(found.length - hits.length, 'entity', 'entities')} of labels that you have hidden.
              </p>
            ) : null}
            {answer?.data.note ? <p className={classes.note}>{answer.data.note}</p> : null}
            <Footnotes nodes={hits.map(({ node }) => node)} />
            {q.trim() === '' && evidence ? (
              <p className={classes.none}>Names in other scripts, without accents or with another apostrophe are found too.</p>
            ) : null}
          </div>
          <div className={classes.foot}>
            <span>
              <Kbd size="xs">↑</Kbd> <Kbd size="xs">↓</Kbd> choose
            </span>
            <span>
              <Kbd size="xs">Enter</Kbd> show on the chart
            </span>
            <span role="status" style={{ marginLeft: 'auto' }}>
              {answer
                ? `${plural(hits.length, 'entity', 'entities')}${answer.meta.truncated ? ` of ${answer.meta.total ?? 'more'}` : ''}`
                : ''}
            </span>
          </div>
        </div>
      </Combobox>
    </Modal>
  );
}
