import { Select, Textarea, TextInput } from '@mantine/core';
import { useEffect, useId, useState } from 'react';
import type { ParameterType } from '../../../server/contract/questions.ts';
import { postGraph } from '../../api/routes.ts';
import { isTextOfDigits, offeredTypes, PARAMETER_TYPES, readValue, writtenValue } from '../../state/workbench/parameters.ts';
import type { TabParameter } from '../../state/workbench/types.ts';
import { useModel, useStores } from '../common/context.ts';
import dashed from '../common/dashed.module.css';
import { EntityPicker } from '../search/EntityPicker.tsx';
import classes from './parameters.module.css';
import { parameterField } from './use-work.ts';

interface ParameterFieldProps {
  readonly name: string;
  readonly type: ParameterType;
  /** null: it has no value yet. */
  readonly parameter: TabParameter | null;
  readonly missing: boolean;
  readonly onType: (type: ParameterType) => void;
  readonly onSet: (parameter: TabParameter | null) => void;
}

const typeOf = (id: string): ParameterType | null => PARAMETER_TYPES.find((type) => type.id === id)?.id ?? null;

/** One parameter: its name, its type, and the field that the type asks for. */
export function ParameterField({ name, type, parameter, missing, onType, onSet }: ParameterFieldProps) {
  const { evidence } = useModel();
  const isNull = parameter !== null && parameter.value === null;
  const choose = (chosen: string) => {
    const next = typeOf(chosen);
    if (chosen === 'null') onSet({ type, value: null });
    else if (next !== null) onType(next);
  };
  return (
    <div className={classes.field} id={parameterField(name)} data-missing={missing}>
      <div className={classes.over}>
        <span className={classes.name} title={`$${name}`}>
          ${name}
        </span>
        <select
          className={classes.type}
          aria-label={`Type of $${name}`}
          value={isNull ? 'null' : type}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          {offeredTypes(evidence).map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
          <option value="null">Nothing (null)</option>
        </select>
      </div>
      {isNull ? (
        <button type="button" className={dashed.dashed} onClick={() => onSet(null)}>
          null · <span>give a value</span>
        </button>
      ) : (
        <Value key={type} name={name} type={type} parameter={parameter} missing={missing} onSet={onSet} />
      )}
    </div>
  );
}

type ValueProps = Omit<ParameterFieldProps, 'onType'>;

/** The field of one value, for forms that say themselves what it is. */
export function Value(props: ValueProps) {
  const { name, type, parameter, missing, onSet } = props;
  if (type === 'entity') return <Entity {...props} />;
  if (type !== 'boolean') return <Written {...props} />;
  return (
    <Select
      size="xs"
      aria-label={`$${name}`}
      placeholder="Choose"
      data={[
        { value: 'yes', label: 'Yes (true)' },
        { value: 'no', label: 'No (false)' },
      ]}
      value={parameter === null ? null : writtenValue(parameter)}
      error={missing}
      onChange={(value) => onSet(value === null ? null : { type, value: value === 'yes' })}
    />
  );
}

/** What is typed stays as typed while it is not a value yet. */
function Written({ name, type, parameter, missing, onSet }: ValueProps) {
  const [typed, setTyped] = useState(() => (parameter === null ? '' : writtenValue(parameter)));
  const [wrong, setWrong] = useState<string | null>(null);
  const shown = useId();
  const change = (written: string) => {
    setTyped(written);
    const read = readValue(type, written);
    setWrong('wrong' in read && written !== '' ? read.wrong : null);
    onSet('wrong' in read ? null : { type, value: read.value });
  };
  // Another value came from outside (a question was opened in this tab): shown, unless it is what was typed.
  const outside = parameter === null ? null : writtenValue(parameter);
  useEffect(() => {
    if (outside === null) return;
    setTyped((before) => {
      const read = readValue(type, before);
      const same = 'value' in read && writtenValue({ value: read.value }) === outside;
      return same ? before : outside;
    });
  }, [outside, type]);
  const common = {
    id: shown,
    size: 'xs',
    'aria-label': `$${name}`,
    placeholder: PARAMETER_TYPES.find(({ id }) => id === type)?.example,
    value: typed,
    error: wrong ?? missing,
  } as const;
  if (type === 'texts' || type === 'numbers')
    return <Textarea {...common} autosize minRows={1} maxRows={4} onChange={(event) => change(event.currentTarget.value)} />;
  return (
    <TextInput
      {...common}
      type={type === 'date' ? 'date' : 'text'}
      description={isTextOfDigits(type, typed) ? 'A text, not a number' : undefined}
      inputWrapperOrder={['input', 'description', 'error']}
      inputMode={type === 'integer' ? 'numeric' : type === 'number' ? 'decimal' : undefined}
      onChange={(event) => change(event.currentTarget.value)}
    />
  );
}

/** An entity by its name; its id is the value. A value that the page does not know yet is asked for. */
function Entity({ name, parameter, onSet }: ValueProps) {
  const { explorer } = useStores();
  const id = typeof parameter?.value === 'string' ? parameter.value : null;
  useEffect(() => {
    if (id === null || explorer.getState().data.nodes[id] !== undefined) return;
    const control = new AbortController();
    // An id that the database does not know leaves the field as it is: the run says what it finds.
    postGraph([id], control.signal).then(
      ({ data }) => explorer.learn(data.fragment),
      () => undefined,
    );
    return () => control.abort();
  }, [id, explorer]);
  return (
    <EntityPicker
      label={`$${name}`}
      bare
      value={id}
      onPick={(picked) => onSet(picked === null ? null : { type: 'entity', value: picked })}
    />
  );
}
