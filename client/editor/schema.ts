import type { DbSchema, Neo4jFunction, Neo4jProcedure } from '@neo4j-cypher/language-support';
import { type Part, readSignature } from './signature.ts';
import type { Callable, DatabaseNames } from './types.ts';

const VERSION = 'CYPHER 5';

const described = ({ name, type, preset }: Part) => ({
  name,
  type,
  description: type,
  isDeprecated: false,
  ...(preset === null ? {} : { default: preset }),
});

const functionOf = ({ name, signature, description }: Callable): Neo4jFunction => {
  const { takes, gives } = readSignature(signature);
  return {
    name,
    signature,
    description,
    category: '',
    isBuiltIn: !name.includes('.'),
    argumentDescription: takes.map(described),
    returnDescription: gives[0]?.type ?? 'ANY',
    aggregating: false,
    isDeprecated: false,
  };
};

const procedureOf = ({ name, signature, description }: Callable): Neo4jProcedure => {
  const { takes, gives } = readSignature(signature);
  return {
    name,
    signature,
    description,
    mode: 'READ',
    worksOnSystem: false,
    argumentDescription: takes.map(described),
    returnDescription: gives.map(described),
    admin: false,
    option: { deprecated: false },
  };
};

const registry = <T>(list: readonly Callable[], make: (callable: Callable) => T): Record<string, T> =>
  Object.fromEntries(list.map((callable) => [callable.name, make(callable)]));

/** The database as language-support wants it told. `parameters`: names that are known to have a value, or to be asked for. */
export const schemaOf = (names: DatabaseNames | null, parameters: readonly string[]): DbSchema => ({
  parameters: Object.fromEntries(parameters.map((name) => [name, ''])),
  ...(names === null
    ? {}
    : {
        labels: names.labels.map(({ name }) => name),
        relationshipTypes: names.types.map(({ name }) => name),
        propertyKeys: [...names.properties],
        functions: { [VERSION]: registry(names.functions, functionOf) },
        procedures: { [VERSION]: registry(names.procedures, procedureOf) },
        graphSchema: names.types.flatMap(({ name, from, to }) =>
          from.flatMap((source) => to.map((target) => ({ from: source, to: target, relType: name }))),
        ),
      }),
});
