import { Combobox, InputBase, Loader, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { type ChangeEvent, type FocusEvent, type KeyboardEvent, useEffect, useState } from 'react';
import type { SearchHit } from '../../../server/contract/explore.ts';
import { nameOf } from '../../ui/words.ts';
import { useStores } from '../common/context.ts';
import { useNodeOf } from '../common/hooks.ts';
import { Name, NodeMark } from '../common/Mark.tsx';
import * as queries from '../common/queries.ts';
import classes from './search.module.css';

interface EntityPickerProps {
  readonly label: string;
  /** The label is said, not shown: the form has it beside the field. */
  readonly bare?: boolean;
  readonly value: string | null;
  readonly onPick: (id: string | null) => void;
}

/** One entity by type-ahead, for forms. Each candidate has one line that tells it from its namesakes. */
export function EntityPicker({ label, bare = false, value, onPick }: EntityPickerProps) {
  const { combobox, chosen, name, typed, hits, isFetching, pick, field } = usePicker(value, onPick);
  return (
    <Combobox store={combobox} onOptionSubmit={pick} withinPortal position="bottom-start">
      <Combobox.Target>
        <InputBase
          {...(bare ? { 'aria-label': label, size: 'xs' } : { label })}
          value={typed}
          // A name longer than its field is read in full on hover.
          title={chosen ? name : undefined}
          classNames={{ input: classes.picked }}
          placeholder="Type a name …"
          leftSection={chosen ? <NodeMark node={chosen} size={17} /> : undefined}
          rightSection={isFetching ? <Loader size={13} /> : undefined}
          rightSectionPointerEvents="none"
          {...field}
        />
      </Combobox.Target>
      <Hits hits={hits} />
    </Combobox>
  );
}

/** What is typed and whom it may mean; and what becomes of it as the reader types, chooses and leaves the field. */
function usePicker(value: string | null, onPick: (id: string | null) => void) {
  const nodeOf = useNodeOf();
  const chosen = value === null ? undefined : nodeOf(value);
  const name = chosen ? nameOf(chosen) : '';
  const [typed, setTyped] = useState('');
  useEffect(() => setTyped(name), [name]);
  const { hits, isFetching, learn } = useHits(typed, name);
  const combobox = useCombobox();
  const pick = (id: string) => {
    learn(id);
    onPick(id);
    combobox.closeDropdown();
  };
  const field = {
    onChange: (event: ChangeEvent<HTMLInputElement>) => {
      setTyped(event.currentTarget.value);
      combobox.openDropdown();
      combobox.resetSelectedOption();
    },
    // Enter without a choice takes the first, which is the best.
    onKeyDownCapture: (event: KeyboardEvent) => {
      const [best] = hits;
      if (event.key !== 'Enter' || best === undefined || combobox.getSelectedOptionIndex() !== -1) return;
      event.preventDefault();
      pick(best.node.id);
    },
    onFocus: (event: FocusEvent<HTMLInputElement>) => event.currentTarget.select(),
    onBlur: () => {
      combobox.closeDropdown();
      // An emptied field takes the entity out; anything else that is not a choice gives way to the one that stands.
      if (typed === '') onPick(null);
      else setTyped(name);
    },
  };
  return { combobox, chosen, name, typed, hits, isFetching, pick, field };
}

/** Whom the text may mean; nobody while it is the name that stands. */
function useHits(typed: string, name: string) {
  const { explorer } = useStores();
  const [q] = useDebouncedValue(typed, 120);
  const { data, isFetching } = useQuery(queries.search(q, null));
  const hits = q.trim() === '' || q === name ? [] : (data?.data.hits ?? []);
  const learn = (id: string) =>
    explorer.learn({ nodes: hits.map(({ node }) => node).filter((node) => node.id === id), links: [] });
  return { hits, isFetching, learn };
}

const Hits = ({ hits }: { hits: readonly SearchHit[] }) => (
  <Combobox.Dropdown hidden={hits.length === 0} className={classes.choices}>
    <Combobox.Options mah={300} style={{ overflowY: 'auto' }}>
      {hits.slice(0, 12).map(({ node, line }) => (
        <Combobox.Option key={node.id} value={node.id}>
          <span className={classes.option}>
            <NodeMark node={node} size={18} />
            <span>
              <Name of={node} />
              <small>{line}</small>
            </span>
          </span>
        </Combobox.Option>
      ))}
    </Combobox.Options>
  </Combobox.Dropdown>
);
