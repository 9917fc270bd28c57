import { z } from 'zod';
import { ErrorBody, envelope, ROUTES, type RouteDefinition } from '../contract/index.ts';

const schemaOf = (type: z.ZodType, io: 'input' | 'output') => {
  const { $schema: _, ...schema } = z.toJSONSchema(type, { io, unrepresentable: 'any' });
  return schema;
};

function parametersOf(type: z.ZodType, place: 'path' | 'query') {
  const { properties = {}, required = [] } = schemaOf(type, 'input');
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: place,
    required: place === 'path' || (Array.isArray(required) && required.includes(name)),
    schema,
  }));
}

const json = (schema: unknown) => ({ content: { 'application/json': { schema } } });

function operationOf(route: RouteDefinition) {
  return {
    operationId: route.id,
    summary: route.summary,
    parameters: [...parametersOf(route.params, 'path'), ...parametersOf(route.query, 'query')],
    ...(route.body === null ? {} : { requestBody: { required: true, ...json(schemaOf(route.body, 'input')) } }),
    responses: {
      '200': { description: 'Data, and how much of the whole they are', ...json(schemaOf(envelope(route.data), 'output')) },
      default: { description: 'What went wrong and what to do', ...json(schemaOf(ErrorBody, 'output')) },
    },
  };
}

/** OpenAPI 3.1 description of all routes, made from the contract that the server parses with. */
export function openApi() {
  const routes: RouteDefinition[] = Object.values(ROUTES);
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of routes) {
    const path = `/api${route.path.replaceAll(/:(\w+)/g, '{$1}')}`;
    paths[path] = { ...paths[path], [route.method]: operationOf(route) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Corridor', version: '1', description: 'Who is linked to whom, through what, and on whose word.' },
    paths,
  };
}
