import type { RouteDefinition, RouteExample } from '../contract/index.ts';

type Called = Pick<RouteDefinition, 'method' | 'path'>;

/** Address of a route below the origin, with ids and values escaped; `<…>` stays readable as a place to fill in. */
export function exampleAddress({ path }: Called, { params = {}, query = {} }: RouteExample): string {
  const filled = path.replaceAll(/:(\w+)/g, (_, name: string) => escapeId(params[name] ?? `<${name}>`));
  const search = new URLSearchParams(query).toString();
  return `/api${filled}${search === '' ? '' : `?${search}`}`;
}

const escapeId = (id: string): string => (/^<[^>]*>$/.test(id) ? id : encodeURIComponent(id));

const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

/** The example of a route as one can paste it into a shell. */
export function curlOf(route: Called & Pick<RouteDefinition, 'example'>, origin: string, accept: string | null = null): string {
  const { method, example } = route;
  const words = ['curl'];
  if (method !== 'get' && !(method === 'post' && example.body !== undefined)) words.push('-X', method.toUpperCase());
  words.push(quoted(`${origin}${exampleAddress(route, example)}`));
  if (accept !== null) words.push('-H', quoted(`accept: ${accept}`));
  if (method !== 'get') words.push('-H', quoted('content-type: application/json'));
  if (example.body !== undefined) words.push('-d', quoted(JSON.stringify(example.body)));
  return words.join(' ');
}
