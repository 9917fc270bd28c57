import { useQuery } from '@tanstack/react-query';
import { type FocusEvent, useState } from 'react';
import type { ParameterType } from '../../../server/contract/questions.ts';
import { guessFrom, type Named } from '../../state/workbench/guess.ts';
import { asType, offeredType } from '../../state/workbench/parameters.ts';
import type { TabParameter, TabParameters } from '../../state/workbench/types.ts';
import { useModel } from '../common/context.ts';
import * as queries from '../common/queries.ts';
import { ParameterField } from './ParameterField.tsx';
import classes from './parameters.module.css';

interface ParametersProps {
  readonly given: TabParameters;
  readonly named: readonly Named[];
  /** Those that somebody tried to run without. */
  readonly missing: readonly string[];
  readonly onChange: (parameters: TabParameters) => void;
  readonly onRun: () => void;
}

type Types = ReadonlyMap<string, ParameterType>;

const NONE: Types = new Map();

/** What each parameter most likely is. It stays while somebody is in the form: what the database tells late takes no field away from under the keys. */
function useGuesses(named: readonly Named[]) {
  const schema = useQuery(queries.schema());
  const text = JSON.stringify(named);
  const [kept, keep] = useState({ text: '', guesses: NONE });
  const guesses = new Map(named.map((each) => [each.name, guessFrom(each, schema.data)]));
  const inForm = kept.text === text;
  return {
    guesses: inForm ? kept.guesses : guesses,
    onFocus: () => {
      if (!inForm) keep({ text, guesses });
    },
    onBlur: ({ currentTarget, relatedTarget }: FocusEvent) => {
      if (!currentTarget.contains(relatedTarget)) keep({ text: '', guesses: NONE });
    },
  };
}

/** The parameters that the text names, as a form. Enter runs, as Ctrl Enter does in the editor. */
export function Parameters({ given, named, missing, onChange, onRun }: ParametersProps) {
  /** Types chosen before there is a value. */
  const [types, setTypes] = useState(NONE);
  const { guesses, onFocus, onBlur } = useGuesses(named);
  if (named.length === 0) return null;
  return (
    <form
      className={classes.form}
      aria-label="Parameters"
      onFocus={onFocus}
      onBlur={onBlur}
      onSubmit={(event) => {
        event.preventDefault();
        onRun();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        onRun();
      }}
    >
      {missing.length === 0 ? null : (
        <p role="alert" className={classes.alert}>
          {missing.length === 1 ? 'A value is missing for' : 'Values are missing for'}{' '}
          {missing.map((name) => `$${name}`).join(', ')}. Fill in and run again.
        </p>
      )}
      <Fields {...{ given, named, missing, onChange, types, setTypes, guesses }} />
      <button type="submit" className="visually-hidden" tabIndex={-1}>
        Run with these
      </button>
    </form>
  );
}

interface FieldsProps extends Omit<ParametersProps, 'onRun'> {
  readonly types: Types;
  readonly setTypes: (types: Types) => void;
  readonly guesses: Types;
}

function Fields({ given, named, missing, onChange, types, setTypes, guesses }: FieldsProps) {
  const { evidence } = useModel();
  const without = (name: string): TabParameters => Object.fromEntries(Object.entries(given).filter(([key]) => key !== name));
  const set = (name: string, type: ParameterType, parameter: TabParameter | null) => {
    setTypes(new Map([...types, [name, type]]));
    onChange(parameter === null ? without(name) : { ...given, [name]: parameter });
  };
  return (
    <div className={classes.fields}>
      {named.map(({ name }) => {
        const parameter = Object.hasOwn(given, name) ? (given[name] ?? null) : null;
        const type = offeredType(parameter?.type ?? types.get(name) ?? guesses.get(name) ?? 'text', evidence);
        return (
          <ParameterField
            key={name}
            name={name}
            type={type}
            parameter={parameter}
            missing={missing.includes(name)}
            onType={(chosen) => set(name, chosen, parameter && asType(parameter, chosen))}
            onSet={(next) => set(name, type, next)}
          />
        );
      })}
    </div>
  );
}
