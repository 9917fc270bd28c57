import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

// Synthetic data sets for benchmarks: seeded, so that two runs load the same; never shipped as the product's data.

/** Mulberry32 (Tommy Ettinger, public domain): numbers in [0, 1) from a seed. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

interface Sort {
  readonly prefix: string;
  readonly kind: string;
  readonly cells: string;
  /** Share of the entities. */
  readonly share: number;
}

/** `cells`: subtype, subjectCategory, countryCode. */
const SORTS: readonly Sort[] = [
  { prefix: 'net', kind: 'Network', cells: 'group,,', share: 0.25 },
  { prefix: 'agy', kind: 'Agency', cells: 'police,,RS', share: 0.2 },
  { prefix: 'opn', kind: 'Operation', cells: 'investigation,,', share: 0.2 },
  { prefix: 'plc', kind: 'Place', cells: 'city,,IT', share: 0.15 },
  { prefix: 'per', kind: 'Person', cells: ',official,', share: 0.1 },
  { prefix: 'cmd', kind: 'Commodity', cells: 'drug,,', share: 0.1 },
];

const LINKS = [
  ['net', 'COLLABORATES_WITH', 'net', ''],
  ['net', 'ACTIVE_IN', 'plc', 'operates'],
  ['net', 'TRAFFICS', 'cmd', ''],
  ['agy', 'LED_OPERATION', 'opn', ''],
  ['agy', 'PARTICIPATED_IN', 'opn', 'participant'],
  ['opn', 'OCCURRED_AT', 'plc', ''],
  ['opn', 'TARGETED', 'net', ''],
  ['per', 'AFFILIATED_WITH', 'agy', 'analyst'],
] as const;

const ID = 'synthetic';

/** Writes a data set of so many claims: a fifth as many entities, a hundredth as many sources, three of four claims links, a few entities in many. */
export async function generateFolder(folder: string, claims: number, seed = 1): Promise<void> {
  const random = seeded(seed);
  const sources = Math.max(2, Math.floor(claims / 100));
  const counts = new Map(SORTS.map(({ prefix, share }) => [prefix, Math.max(2, Math.floor((claims / 5) * share))]));
  const manifest = { id: ID, title: `Synthetic, ${claims} claims`, recordedOn: '2026-01-01', dataKind: 'synthetic' };
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  const write = (file: string, lines: Iterable<string>) => pipeline(lines, createWriteStream(join(folder, file)));
  await write('sources.csv', sourceLines(sources));
  await write('entities.csv', entityLines(counts));
  await write('claims.csv', claimLines(claims, sources, counts, random));
}

function* sourceLines(sources: number): Generator<string> {
  yield 'id,title,publisher,publishedOn,language,sourceGrade\n';
  for (let i = 0; i < sources; i++)
    yield `src-${i},Report ${i} of an invented series,Nobody,20${10 + (i % 15)}-0${1 + (i % 9)},en,${'ABX'[i % 3]}\n`;
}

function* entityLines(counts: ReadonlyMap<string, number>): Generator<string> {
  yield 'id,kind,name,aliases,subtype,subjectCategory,countryCode,source,locator\n';
  for (const { prefix, kind, cells } of SORTS)
    for (let i = 0; i < (counts.get(prefix) ?? 0); i++)
      yield `${prefix}_${i},${kind},${kind} number ${i},No ${i}|${prefix} ${i}~,${cells},src-0,L${1 + (i % 900)}\n`;
}

/** Small numbers are much likelier than large ones: some entities are hubs. */
const pick = (random: () => number, count: number): number => Math.floor(count * random() ** 3);

function* claimLines(
  claims: number,
  sources: number,
  counts: ReadonlyMap<string, number>,
  random: () => number,
): Generator<string> {
  yield 'id,statement,subject,subjectAsWritten,predicate,object,role,property,value,qualifier,source,locator,note,certainty,validFrom,infoGrade\n';
  for (let i = 0; i < claims; i++) {
    const [from, type, to, role] = LINKS[Math.floor(random() * LINKS.length)] ?? LINKS[0];
    const a = pick(random, counts.get(from) ?? 1);
    const b = pick(random, counts.get(to) ?? 1);
    const source = `src-${Math.floor(random() * sources)},L${1 + Math.floor(random() * 900)}`;
    const rest = `a note of the coders on claim ${i},${random() < 0.2 ? 'hedged' : 'stated'},${2005 + Math.floor(random() * 20)},${random() < 0.3 ? 2 : 4}`;
    const start = `c-${i},s-${Math.floor(i / 2)}`;
    if (random() < 0.25)
      yield `${start},opn_${pick(random, counts.get('opn') ?? 1)},the operation,,,,arrests,${1 + Math.floor(random() * 50)},about,${source},${rest}\n`;
    else
      yield `${start},${from}_${a},the ${from},${type},${to}_${from === to && a === b ? b + 1 : b},${role},,,,${source},${rest}\n`;
  }
}
