import { Button } from '@mantine/core';
import { IconArrowLeft, IconPlayerPlayFilled } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { ParameterType } from '../../../server/contract/questions.ts';
import type { TabParameters } from '../../state/workbench/types.ts';
import { capital } from '../../ui/words.ts';
import { CypherText } from '../common/CypherText.tsx';
import { useStores } from '../common/context.ts';
import dashed from '../common/dashed.module.css';
import { Value } from '../workbench/ParameterField.tsx';
import { focusOn, HEADING } from './focus.ts';
import classes from './library.module.css';

export interface AskParameter {
  readonly name: string;
  readonly type: ParameterType;
  readonly optional: boolean;
  readonly description: string;
}

interface AskFormProps {
  readonly name: string;
  readonly text: string;
  readonly parameters: readonly AskParameter[];
  /** What the fields hold at first. */
  readonly values: TabParameters;
  readonly back: string;
  readonly onBack: () => void;
  readonly onAsk: (values: TabParameters, run: boolean) => void;
  /** Beside the heading. */
  readonly menu?: ReactNode;
  /** What it is for, and what the answer does not say. */
  readonly children: ReactNode;
  /** Below the fields: what comes of it. */
  readonly facts?: ReactNode;
}

/** Where the library lies over the editor, it steps aside for the answer. */
function useRoom() {
  const { workbench } = useStores();
  const form = useRef<HTMLFormElement>(null);
  const makeRoom = () => {
    const side = form.current?.closest('aside');
    if (side != null && getComputedStyle(side).position === 'absolute') workbench.showSide(null);
  };
  return { form, makeRoom };
}

/** The values as they are filled in; those without which somebody tried to run it; and the way to the answer. */
function useFilling({ parameters, values: first, onAsk }: Pick<AskFormProps, 'parameters' | 'values' | 'onAsk'>) {
  const [values, setValues] = useState(first);
  const [missing, setMissing] = useState<readonly string[]>([]);
  const { form, makeRoom } = useRoom();
  const ask = (run: boolean) => {
    const without = parameters.map((parameter) => parameter.name).filter((key) => !Object.hasOwn(values, key));
    setMissing(run ? without : []);
    if (run && without.length > 0) return;
    onAsk(values, run);
    makeRoom();
  };
  const change = (next: TabParameters) => {
    setValues(next);
    setMissing(missing.filter((key) => !Object.hasOwn(next, key)));
  };
  return { form, values, missing, ask, change };
}

/** One question with a field for each of its parameters. */
export function AskForm({ name, text, parameters, values: first, back, onBack, onAsk, menu, children, facts }: AskFormProps) {
  const { form, values, missing, ask, change } = useFilling({ parameters, values: first, onAsk });
  useEffect(() => focusOn(HEADING), []);
  return (
    <form
      ref={form}
      className={classes.view}
      aria-label={name}
      onSubmit={(event) => {
        event.preventDefault();
        ask(true);
      }}
    >
      <div className={classes.viewHead}>
        <button type="button" className={classes.back} onClick={onBack}>
          <IconArrowLeft size={14} aria-hidden /> {back}
        </button>
        {menu}
      </div>
      <div className={classes.viewBody}>
        <h3 id={HEADING} tabIndex={-1}>
          {name}
        </h3>
        {children}
        <Fields parameters={parameters} values={values} missing={missing} onChange={change} />
        {facts}
        <details className={classes.text}>
          <summary>The Cypher</summary>
          <CypherText text={text.trim()} />
        </details>
      </div>
      <Foot missing={missing} open={() => ask(false)} />
    </form>
  );
}

interface FieldsProps {
  readonly parameters: readonly AskParameter[];
  readonly values: TabParameters;
  /** Names of those without which somebody tried to run it. */
  readonly missing: readonly string[];
  readonly onChange: (values: TabParameters) => void;
}

const Fields = ({ parameters, values, missing, onChange }: FieldsProps) =>
  parameters.length === 0 ? null : (
    <div className={classes.fields}>
      {parameters.map((parameter) => (
        <Field
          key={parameter.name}
          parameter={parameter}
          values={values}
          missing={missing.includes(parameter.name)}
          onChange={onChange}
        />
      ))}
    </div>
  );

const Foot = ({ missing, open }: { missing: readonly string[]; open: () => void }) => (
  <div className={classes.viewFoot}>
    {missing.length > 0 ? <p role="alert">Fill in: {missing.map((key) => `$${key}`).join(', ')}.</p> : null}
    <Button type="submit" leftSection={<IconPlayerPlayFilled size={13} />}>
      Run
    </Button>
    <Button variant="default" onClick={open}>
      Open in editor
    </Button>
  </div>
);

interface FieldProps {
  readonly parameter: AskParameter;
  readonly values: TabParameters;
  readonly missing: boolean;
  readonly onChange: (values: TabParameters) => void;
}

function Field({ parameter: { name, type, optional, description }, values, missing, onChange }: FieldProps) {
  const value = Object.hasOwn(values, name) ? (values[name] ?? null) : null;
  const left = value !== null && value.value === null;
  const without = () => onChange(Object.fromEntries(Object.entries(values).filter(([key]) => key !== name)));
  return (
    <div className={classes.field}>
      <div className={classes.fieldHead}>
        <span>{description === '' ? `$${name}` : capital(description)}</span>
        {description === '' ? null : <code>${name}</code>}
      </div>
      {left ? (
        <button type="button" className={dashed.dashed} onClick={without}>
          Left out · <span>give a value</span>
        </button>
      ) : (
        <Value
          name={name}
          type={type}
          parameter={value}
          missing={missing}
          onSet={(next) => (next === null ? without() : onChange({ ...values, [name]: next }))}
        />
      )}
      {optional && !left ? (
        <button type="button" className={classes.leave} onClick={() => onChange({ ...values, [name]: { type, value: null } })}>
          Leave out
        </button>
      ) : null}
    </div>
  );
}
