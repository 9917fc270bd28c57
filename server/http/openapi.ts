import { z } from 'zod';
import {
  CypherLine,
  ERROR_STATUS,
  ErrorBody,
  envelope,
  NDJSON,
  ROUTES,
  type RouteDefinition,
  SAVED_ID,
} from '../contract/index.ts';
import { curlOf } from './curl.ts';

export type Schema = Readonly<Record<string, unknown>>;

export function schemaOf(type: z.ZodType, io: 'input' | 'output'): Schema {
  const { $schema: _, ...schema } = z.toJSONSchema(type, { io, unrepresentable: 'any' });
  return schema;
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required: boolean;
  readonly schema: Schema;
  readonly example?: string;
}

const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null;

function parametersIn(type: z.ZodType, place: Parameter['in'], examples: Readonly<Record<string, string>> = {}): Parameter[] {
  const { properties, required } = schemaOf(type, 'input');
  const names = Array.isArray(required) ? required : [];
  return Object.entries(isSchema(properties) ? properties : {}).map(([name, schema]) => ({
    name,
    in: place,
    required: place === 'path' || names.includes(name),
    schema: isSchema(schema) ? schema : {},
    ...(examples[name] === undefined ? {} : { example: examples[name] }),
  }));
}

export const parametersOf = ({ params, query, example }: RouteDefinition): Parameter[] => [
  ...parametersIn(params, 'path', example.params),
  ...parametersIn(query, 'query', example.query),
];

const json = (schema: unknown, example?: unknown) => ({
  content: { 'application/json': { schema, ...(example === undefined ? {} : { example }) } },
});

/** What went wrong, by status: the codes that travel with it. */
export function errorsByStatus(): ReadonlyMap<number, readonly string[]> {
  const codes = new Map<number, string[]>();
  for (const [code, status] of Object.entries(ERROR_STATUS)) codes.set(status, [...(codes.get(status) ?? []), code]);
  return new Map([...codes].sort(([a], [b]) => a - b));
}

/** As programs may rely on it. */
const ErrorWithCode = ErrorBody.extend({
  error: ErrorBody.shape.error.extend({ code: z.enum(Object.keys(ERROR_STATUS)) }).meta({ id: 'Error' }),
});

function operationOf(route: RouteDefinition) {
  const answer = json(schemaOf(envelope(route.data), 'output'));
  const lines = { [NDJSON]: { schema: schemaOf(CypherLine, 'output') } };
  return {
    operationId: route.id,
    tags: [route.group],
    summary: route.summary,
    parameters: parametersOf(route),
    ...(route.body === null
      ? {}
      : { requestBody: { required: true, ...json(schemaOf(route.body, 'input'), route.example.body) } }),
    responses: {
      '200': {
        description: 'Data, and how much of the whole they are',
        content: { ...answer.content, ...(route.stream ? lines : {}) },
      },
      default: {
        description: `What went wrong and what to do; codes: ${Object.keys(ERROR_STATUS).join(', ')}`,
        ...json(schemaOf(ErrorWithCode, 'output')),
      },
    },
    'x-codeSamples': [{ lang: 'sh', label: 'curl', source: curlOf(route, 'http://127.0.0.1:4400') }],
  };
}

/** References count from the root of the document: what schemas define for themselves goes to its components. */
function lifted(value: unknown, components: Record<string, unknown>): unknown {
  if (Array.isArray(value)) return value.map((item) => lifted(item, components));
  if (!isSchema(value)) return value;
  const { $defs, ...rest } = value;
  if (isSchema($defs)) for (const [name, schema] of Object.entries($defs)) components[name] = lifted(schema, components);
  return Object.fromEntries(
    Object.entries(rest).map(([key, item]) => [key, key === '$ref' ? inComponents(item) : lifted(item, components)]),
  );
}

const inComponents = (reference: unknown): string => String(reference).replace('#/$defs/', '#/components/schemas/');

/** OpenAPI 3.1 description of all routes, made from the contract that the server parses with. */
export function openApi() {
  const routes: RouteDefinition[] = Object.values(ROUTES);
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of routes) {
    const path = `/api${route.path.replaceAll(/:(\w+)/g, '{$1}')}`;
    paths[path] = { ...paths[path], [route.method]: operationOf(route) };
  }
  const schemas: Record<string, unknown> = {};
  const whole = lifted(paths, schemas);
  return {
    openapi: '3.1.0',
    info: {
      title: 'Corridor',
      version: '1',
      description: `Who is linked to whom, through what, and on whose word. Values of Cypher are exact: what JSON cannot say carries its type in "$". Where an example has ${SAVED_ID}, take the id from GET /api/saved.`,
    },
    paths: whole,
    components: { schemas },
  };
}
