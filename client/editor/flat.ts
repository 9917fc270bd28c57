import type { DatabaseNames, Proposal } from './types.ts';

// language-support counts characters, editors count units of UTF-16: behind an emoji all its places would be off by one. So it is given texts
// in which each half of a pair is a private character of its own, which no grammar knows and which takes as much room.

const SHIFT = 0x800;
const PAIRS = /[\ud800-\udbff][\udc00-\udfff]/g;
const SHIFTED_PAIRS = /[\ue000-\ue3ff][\ue400-\ue7ff]/g;

const shifted = (text: string, by: number): string =>
  String.fromCharCode(...Array.from({ length: text.length }, (_, at) => text.charCodeAt(at) + by));

/** The text with two characters for each that takes two units: every offset holds in both. */
export const flat = (text: string): string => text.replace(PAIRS, (pair) => shifted(pair, SHIFT));

/** A text that was made flat, as it was. */
export const round = (text: string): string => text.replace(SHIFTED_PAIRS, (pair) => shifted(pair, -SHIFT));

export const flatNames = ({ labels, types, properties, functions, procedures }: DatabaseNames): DatabaseNames => ({
  labels: labels.map((label) => ({ name: flat(label.name), properties: label.properties.map(flat) })),
  types: types.map((type) => ({
    name: flat(type.name),
    properties: type.properties.map(flat),
    from: type.from.map(flat),
    to: type.to.map(flat),
  })),
  properties: properties.map(flat),
  functions,
  procedures,
});

export const roundProposal = (proposal: Proposal): Proposal => ({
  ...proposal,
  label: round(proposal.label),
  insert: round(proposal.insert),
  detail: proposal.detail === null ? null : round(proposal.detail),
});
