import { envelope, NDJSON, ROUTES, type RouteDefinition, SAVED_ID } from '../contract/index.ts';
import { curlOf, exampleAddress } from './curl.ts';
import { errorsByStatus, type Parameter, parametersOf, type Schema, schemaOf } from './openapi.ts';

// The description of the API as a page for people, made from the same table as openapi.json. No script: it works wherever a browser does.

const GROUPS: Readonly<Record<RouteDefinition['group'], string>> = {
  service: 'Service',
  explore: 'Explore',
  evidence: 'Evidence',
  cypher: 'Cypher',
  saved: 'Saved questions',
};

const inHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const code = (text: string): string => `<code>${inHtml(text)}</code>`;
const block = (text: string): string => `<pre tabindex="0"><code>${inHtml(text)}</code></pre>`;
const row = (cells: readonly string[], tag: 'td' | 'th' = 'td'): string =>
  `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  `<table><thead>${row(head, 'th')}</thead><tbody>${rows.map((cells) => row(cells)).join('')}</tbody></table>`;

/** What a schema takes, in a few words. */
export function typeWords(schema: Schema): string {
  const { type, anyOf, enum: values, items, minimum, maximum } = schema;
  if (Array.isArray(values)) return values.join(' | ');
  if (Array.isArray(anyOf)) return anyOf.map(typeWords).join(' or ');
  const range = [minimum, maximum].some((end) => typeof end === 'number')
    ? ` ${String(minimum ?? '')}–${String(maximum ?? '')}`
    : '';
  if (type === 'array') return `list of ${typeof items === 'object' && items !== null ? typeWords({ ...items }) : 'values'}`;
  return `${typeof type === 'string' ? type : 'value'}${range}`;
}

const parameterRow = ({ name, in: place, required, schema }: Parameter): string[] => [
  code(name),
  place === 'path' ? 'in the path' : 'after the ?',
  inHtml(typeWords(schema)),
  required ? 'yes' : schema.default === undefined ? 'no' : `no: ${code(String(schema.default))}`,
];

const folded = (title: string, schema: Schema): string =>
  `<details><summary>${title}</summary>${block(JSON.stringify(schema, null, 2))}</details>`;

function section(route: RouteDefinition, origin: string): string {
  const parameters = parametersOf(route);
  const parts = [
    `<h3 id="${route.id}"><span data-method="${route.method}">${route.method.toUpperCase()}</span> ${code(`/api${route.path}`)}</h3>`,
    `<p>${inHtml(route.summary)}.</p>`,
    parameters.length === 0 ? '' : table(['Parameter', 'Where', 'Takes', 'Needed'], parameters.map(parameterRow)),
    block(curlOf(route, origin)),
    route.stream ? `<p>Line by line, as the rows come:</p>${block(curlOf(route, origin, NDJSON))}` : '',
    route.method === 'get'
      ? `<p><a href="${inHtml(exampleAddress(route, route.example))}">Open the example’s answer</a></p>`
      : '',
    route.body === null ? '' : folded('Body', schemaOf(route.body, 'input')),
    folded('Answer', schemaOf(envelope(route.data), 'output')),
  ];
  return `<section>${parts.join('\n')}</section>`;
}

const errors = (): string =>
  table(
    ['Status', 'Codes'],
    [...errorsByStatus()].map(([status, codes]) => [String(status), codes.map(code).join(' ')]),
  );

/** A script as it may stand in a file of the project's folder. */
export const scriptExample = (origin: string): string => `import { createCorridor, ROUTES } from 'corridor/client';

const corridor = createCorridor('${origin}');
const { data } = await corridor.ask(ROUTES.search, { query: { q: 'ndrangheta', limit: 5 } });
for await (const row of corridor.rows('MATCH (n:Network) RETURN n.name AS name')) console.log(row.name);`;

/** The whole page. `origin` is the address that the reader used, e.g. `http://127.0.0.1:4400`. */
export function docsPage(origin: string): string {
  const routes: RouteDefinition[] = Object.values(ROUTES);
  const groups = Object.entries(GROUPS).map(([id, label]) => ({ id, label, routes: routes.filter(({ group }) => group === id) }));
  const list = groups
    .map(
      ({ id, label, routes: own }) =>
        `<li><a href="#group-${id}">${label}</a><ul>${own.map((route) => `<li><a href="#${route.id}">${route.method.toUpperCase()} ${inHtml(route.path)}</a></li>`).join('')}</ul></li>`,
    )
    .join('');
  const body = groups
    .map(
      ({ id, label, routes: own }) =>
        `<h2 id="group-${id}">${label}</h2>${own.map((route) => section(route, origin)).join('\n')}`,
    )
    .join('\n');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Corridor API</title><link rel="icon" href="/corridor.svg"><style>${STYLE}</style></head><body>
<nav aria-label="Routes"><p><a href="/">← Corridor</a></p><ul>${list}<li><a href="#errors">Errors</a></li></ul></nav>
<main><h1>Corridor API</h1>
<p>Every answer is ${code('{data, meta}')}: ${code('meta')} says how much of the whole is shown. Every error is ${code('{error: {code, message, hint, details}}')} with a stable code. The same, for programs: <a href="/api/openapi.json">openapi.json</a>. Requests that send something are JSON and say so in ${code('content-type')}. Where an example has ${code(SAVED_ID)}, take the id from ${code('GET /api/saved')}.</p>
<p>Values of Cypher are exact: text, numbers, booleans, null and lists are themselves; what JSON cannot say carries its type in ${code('$')}, such as ${code('{"$":"date","value":"2026-11-21"}')} or ${code('{"$":"integer","value":"9007199254740993"}')}. Parameters are written the same way.</p>
<h2 id="script">From a script</h2><p>Typed, in the project’s folder:</p>${block(scriptExample(origin))}
${body}
<h2 id="errors">Errors</h2>${errors()}</main></body></html>`;
}

const STYLE = `
:root{color-scheme:light dark;--ground:#fbfcfd;--panel:#fff;--line:#dde3ea;--text:#1a2129;--muted:#5b6877;--accent:#1f6fb8;--raised:#f1f4f7}
@media (prefers-color-scheme:dark){:root{--ground:#0f1318;--panel:#161b22;--line:#2a333e;--text:#e6eaf0;--muted:#93a0b0;--accent:#5aa2e0;--raised:#1d242d}}
*{box-sizing:border-box}body{margin:0;display:grid;grid-template-columns:260px minmax(0,1fr);background:var(--ground);color:var(--text);font:14px/1.55 'Inter Variable',Inter,system-ui,sans-serif}
nav{position:sticky;top:0;height:100vh;overflow:auto;padding:16px 12px;border-right:1px solid var(--line);background:var(--panel);font-size:13px}
nav ul{list-style:none;margin:0;padding:0}nav ul ul{margin:2px 0 10px;padding-left:10px}nav ul ul a{color:var(--muted);font:12px/1.7 ui-monospace,monospace}
a{color:var(--accent);text-decoration:none}a:hover{text-decoration:underline}:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
main{padding:24px 32px 80px;max-width:1000px}h1{font-size:24px;margin:0 0 8px}h2{font-size:18px;margin:36px 0 8px;padding-top:12px;border-top:1px solid var(--line)}h3{font-size:14px;margin:20px 0 2px}
section{background:var(--panel);border:1px solid var(--line);border-radius:8px;padding:2px 16px 12px;margin:12px 0}p{margin:6px 0}
h3 span{display:inline-block;min-width:52px;color:var(--accent);font-size:12px;letter-spacing:.04em}
code{font:12.5px/1.5 ui-monospace,'SF Mono',Menlo,monospace}pre{overflow:auto;background:var(--raised);border-radius:6px;padding:10px 12px;margin:8px 0;max-height:420px;white-space:pre-wrap;overflow-wrap:anywhere}h3{scroll-margin-top:12px}
table{border-collapse:collapse;margin:8px 0;width:100%}th{text-align:left;color:var(--muted);font-weight:500}td,th{padding:4px 10px 4px 0;border-bottom:1px solid var(--line);vertical-align:top}
summary{cursor:pointer;color:var(--muted);margin:6px 0}
@media (max-width:800px){body{grid-template-columns:1fr}nav{position:static;height:auto}}`;
