import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { z } from 'zod';
import type { Captions } from './data.ts';
import { EMPTY, isEmpty, LAYOUTS, normalise, type Placed, type Snapshot } from './snapshot.ts';

/** Positions travel as whole numbers on a square grid of this size: a pixel or so on any screen. */
export const GRID = 4096;
/** Longer links are cut by chat programs, mail and some proxies. */
export const MAX_LINK = 8000;
/** No address that we write inflates to more; what does is not ours. */
const MAX_INFLATED = 8_000_000;
const MAX_NODES = 20_000;

const Ids = z.array(z.string().min(1).max(512)).max(MAX_NODES);
/** Version 1. Short names, because every byte is seen by people. Node: [id], or [id, x, y, pinned]. */
const Wire = z.object({
  n: z
    .array(
      z.union([
        z.tuple([z.string().min(1).max(512)]),
        z.tuple([z.string().min(1).max(512), z.number(), z.number(), z.union([z.literal(0), z.literal(1)])]),
      ]),
    )
    .max(MAX_NODES),
  /** Left, bottom and width of the grid in chart units. */
  b: z.tuple([z.number(), z.number(), z.number()]).optional(),
  h: Ids.optional(),
  fg: Ids.optional(),
  ft: Ids.optional(),
  fs: Ids.optional(),
  fe: Ids.optional(),
  s: Ids.optional(),
  l: z.string().min(1).max(512).optional(),
  en: Ids.optional(),
  el: Ids.optional(),
  y: z.enum(LAYOUTS).optional(),
  nl: z.literal(1).optional(),
  gp: z.literal(1).optional(),
  /** Names of things with volatile ids: place in `n`, name. */
  c: z
    .array(z.tuple([z.number().int().min(0), z.string()]))
    .max(MAX_NODES)
    .optional(),
});
type Wire = z.infer<typeof Wire>;

export type Parsed =
  | { readonly kind: 'none' }
  | { readonly kind: 'view'; readonly snapshot: Snapshot; readonly captions?: Captions }
  | { readonly kind: 'unreadable'; readonly reason: string };

const list = (ids: readonly string[]): string[] | undefined => (ids.length === 0 ? undefined : [...ids]);
const round = (value: number): number => Math.round(value * 1000) / 1000;

function frameOf(nodes: readonly Placed[]): [number, number, number] | undefined {
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of nodes) {
    if (x === null || y === null) continue;
    left = Math.min(left, x);
    bottom = Math.min(bottom, y);
    right = Math.max(right, x);
    top = Math.max(top, y);
  }
  if (left === Infinity) return undefined;
  return [round(left), round(bottom), round(Math.max(right - left, top - bottom, 0.001))];
}

function toWire(snapshot: Snapshot, captions: Captions): Wire {
  const entries = Object.entries(snapshot.nodes);
  const frame = frameOf(entries.map(([, placed]) => placed));
  const onGrid = (value: number, from: number, width: number): number =>
    Math.min(GRID - 1, Math.max(0, Math.round(((value - from) / width) * (GRID - 1))));
  return {
    n: entries.map(([id, { x, y, pinned }]) => {
      if (x === null || y === null || frame === undefined) return [id];
      return [id, onGrid(x, frame[0], frame[2]), onGrid(y, frame[1], frame[2]), pinned ? 1 : 0];
    }),
    b: frame,
    h: list(snapshot.hidden),
    fg: list(snapshot.filters.groupsOff),
    ft: list(snapshot.filters.typesOff),
    fs: list(snapshot.filters.strengthsOff),
    fe: list(snapshot.filters.gradesOff),
    s: list(snapshot.selection.nodes),
    l: snapshot.selection.link ?? undefined,
    en: snapshot.emphasis === null ? undefined : list(snapshot.emphasis.nodes),
    el: snapshot.emphasis === null ? undefined : list(snapshot.emphasis.links),
    y: snapshot.layout === 'organic' ? undefined : snapshot.layout,
    nl: snapshot.labels ? undefined : 1,
    gp: snapshot.groupParallel ? 1 : undefined,
    c: named(entries.map(([id], at) => [at, captions[id]])),
  };
}

/** Only those that have a name; none at all where nothing has. */
function named(captions: readonly (readonly [number, string | undefined])[]): [number, string][] | undefined {
  const kept = captions.flatMap(([at, name]): [number, string][] => (name === undefined ? [] : [[at, name]]));
  return kept.length === 0 ? undefined : kept;
}

function captionsIn({ n, c }: Wire): Captions | undefined {
  return (
    c &&
    Object.fromEntries(
      c.flatMap(([at, name]) => {
        const node = n[at];
        return node === undefined ? [] : [[node[0], name]];
      }),
    )
  );
}

function fromWire(wire: Wire): Snapshot {
  const [left, bottom, width] = wire.b ?? [0, 0, 0];
  const place = (node: Wire['n'][number]): [string, Placed] => {
    const [id, x, y, pinned] = node;
    if (x === undefined || y === undefined || width <= 0) return [id, { x: null, y: null, pinned: false }];
    return [id, { x: left + (x / (GRID - 1)) * width, y: bottom + (y / (GRID - 1)) * width, pinned: pinned === 1 }];
  };
  return normalise({
    ...EMPTY,
    nodes: Object.fromEntries(wire.n.map(place)),
    hidden: wire.h ?? [],
    filters: { groupsOff: wire.fg ?? [], typesOff: wire.ft ?? [], strengthsOff: wire.fs ?? [], gradesOff: wire.fe ?? [] },
    selection: { nodes: wire.s ?? [], link: wire.l ?? null },
    emphasis: wire.en === undefined ? null : { nodes: wire.en, links: wire.el ?? [] },
    layout: wire.y ?? 'organic',
    labels: wire.nl !== 1,
    groupParallel: wire.gp === 1,
  });
}

const toBase64Url = (bytes: Uint8Array): string => {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
};

const fromBase64Url = (text: string): Uint8Array =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));

/** Anything of JSON as text that survives mail and address bars. */
export const pack = (value: unknown): string => toBase64Url(deflateSync(strToU8(JSON.stringify(value)), { level: 9 }));

/** What `pack` wrote; null for what it did not write. Never throws. */
export function unpack(payload: string): unknown {
  try {
    const bytes = inflateSync(fromBase64Url(payload), { out: new Uint8Array(Math.min(MAX_INFLATED, payload.length * 1100)) });
    return JSON.parse(strFromU8(bytes));
  } catch {
    return null;
  }
}

/** Parts of an address: a view, a question (see link.ts). Found in a whole address and in a file too. */
export const partsOf = (text: string): readonly string[] =>
  text
    .trim()
    .replace(/^.*#(?=(?:s|q|saved)=)/s, '')
    .replace(/^#/, '')
    .split('&')
    .filter((part) => part !== '');

/** The view as the fragment of an address (`#s=1.…`), or `''` for an empty chart. `captions`: names of its things with volatile ids. */
export function encode(snapshot: Snapshot, captions: Captions = {}): string {
  if (isEmpty(snapshot) && snapshot.selection.link === null) return '';
  return `#s=1.${pack(toWire(snapshot, captions))}`;
}

/** Reads any text: a view, nothing, or the reason why it cannot be read. Never throws. */
export function decode(fragment: string): Parsed {
  const rest = partsOf(fragment).filter((part) => !/^(?:q|saved)=/.test(part));
  const [text, ...more] = rest;
  if (text === undefined) return { kind: 'none' };
  const match = more.length > 0 ? null : /^s=(\d+)\.([A-Za-z0-9_-]*)$/.exec(text);
  if (match === null) return { kind: 'unreadable', reason: 'the address does not hold a view of Corridor' };
  const [, version, payload = ''] = match;
  if (version !== '1')
    return { kind: 'unreadable', reason: `the view was written by another version (${version}; this one reads 1)` };
  const wire = Wire.safeParse(unpack(payload));
  if (wire.success) return { kind: 'view', snapshot: fromWire(wire.data), captions: captionsIn(wire.data) };
  return { kind: 'unreadable', reason: 'the address of the view is damaged or was cut off' };
}
