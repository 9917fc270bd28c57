import type { QueryDefinition } from '../../cypher/queries/index.ts';
import { type Cell, cellText, type ParameterType, type SavedQuestion } from '../contract/index.ts';
import type { GivenParameter } from './command.ts';
import { readJson, readTyped } from './values.ts';

/** A parameter that a question declares. `preset` is taken where nothing is given; without one it must be given. */
export interface DeclaredParameter {
  readonly name: string;
  readonly type: ParameterType;
  readonly preset?: Cell;
  /** What it is, with an example, for who left it out. */
  readonly help: string;
}

export interface Question {
  readonly text: string;
  /** null: nobody declared any, all are taken as they are given. */
  readonly declared: readonly DeclaredParameter[] | null;
}

/** The question was not asked rightly: lines that say what to change. */
export class WrongQuestion extends Error {
  readonly lines: readonly string[];

  constructor(lines: readonly string[]) {
    super(lines.join('\n'));
    this.name = 'WrongQuestion';
    this.lines = lines;
  }
}

export const ofCatalogue = ({ parameters }: QueryDefinition, text: string): Question => ({
  text,
  declared: parameters.map(({ name, type, optional, description, example }) => ({
    name,
    type,
    ...(optional === true ? { preset: null } : {}),
    help: `--param ${name}=…  ${description}, e.g. ${Array.isArray(example) ? example.join(',') : cellText(example)}`,
  })),
});

/** A saved question keeps the values that it was saved with. */
export const ofSaved = ({ text, parameters }: SavedQuestion): Question => ({
  text,
  declared: parameters.map(({ name, type, value }) => ({ name, type, preset: value, help: `--param ${name}=…` })),
});

/** Values of all parameters. Throws WrongQuestion on unknown, missing and unreadable ones, all at once. */
export function valuesOf({ declared }: Question, given: readonly GivenParameter[]): Record<string, Cell> {
  const wrong: string[] = [];
  const values: Record<string, Cell> = {};
  for (const parameter of given) {
    const known = declared?.find(({ name }) => name === parameter.name);
    if (known === undefined && declared !== null) wrong.push(unknown(parameter.name, declared));
    const read = parameter.json ? readJson(parameter.written) : readTyped(known?.type ?? 'text', parameter.written);
    if ('value' in read) values[parameter.name] = read.value;
    else wrong.push(`The parameter ${parameter.name} is "${parameter.written}"; it must be ${read.expected}.`);
  }
  for (const { name, preset, help } of declared ?? []) {
    if (given.some((parameter) => parameter.name === name)) continue;
    if (preset === undefined) wrong.push(`The parameter ${name} is missing: ${help}`);
    else values[name] = preset;
  }
  if (wrong.length > 0) throw new WrongQuestion(wrong);
  return values;
}

const unknown = (name: string, declared: readonly DeclaredParameter[]): string =>
  declared.length === 0
    ? `The question takes no parameter, and so not ${name}.`
    : `The question takes no parameter ${name}; it takes ${declared.map((known) => known.name).join(', ')}.`;
