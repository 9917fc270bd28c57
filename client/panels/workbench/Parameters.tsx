import { useState } from 'react';
import type { ParameterType } from '../../../server/contract/questions.ts';
import { asType, guessType, offeredType } from '../../state/workbench/parameters.ts';
import type { TabParameter, TabParameters } from '../../state/workbench/types.ts';
import { useModel } from '../common/context.ts';
import { ParameterField } from './ParameterField.tsx';
import classes from './parameters.module.css';

interface ParametersProps {
  readonly given: TabParameters;
  readonly named: readonly { readonly name: string; readonly after: string }[];
  /** Those that somebody tried to run without. */
  readonly missing: readonly string[];
  readonly onChange: (parameters: TabParameters) => void;
  readonly onRun: () => void;
}

type Types = Readonly<Record<string, ParameterType>>;

/** The parameters that the text names, as a form. Enter runs, as Ctrl Enter does in the editor. */
export function Parameters({ given, named, missing, onChange, onRun }: ParametersProps) {
  /** Types chosen before there is a value. */
  const [types, setTypes] = useState<Types>({});
  if (named.length === 0) return null;
  return (
    <form
      className={classes.form}
      aria-label="Parameters"
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
      <Fields {...{ given, named, missing, onChange, types, setTypes }} />
      <button type="submit" className="visually-hidden" tabIndex={-1}>
        Run with these
      </button>
    </form>
  );
}

interface FieldsProps extends Omit<ParametersProps, 'onRun'> {
  readonly types: Types;
  readonly setTypes: (types: Types) => void;
}

function Fields({ given, named, missing, onChange, types, setTypes }: FieldsProps) {
  const { evidence } = useModel();
  const without = (name: string): TabParameters => Object.fromEntries(Object.entries(given).filter(([key]) => key !== name));
  const set = (name: string, type: ParameterType, parameter: TabParameter | null) => {
    setTypes({ ...types, [name]: type });
    onChange(parameter === null ? without(name) : { ...given, [name]: parameter });
  };
  return (
    <div className={classes.fields}>
      {named.map(({ name, after }) => {
        const parameter = Object.hasOwn(given, name) ? (given[name] ?? null) : null;
        const type = offeredType(parameter?.type ?? types[name] ?? guessType(name, after), evidence);
        return (
          <ParameterField
            key={`${name}:${type}`}
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
