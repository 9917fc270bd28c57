import { daysOf, type Span, spansOverlap } from './dates.ts';
import { rangeOf, rangesMeet } from './figures.ts';
import { PROPERTIES } from './properties.ts';

/** A link is contested while an active claim denies what another affirms. Claims are those that are active. */
export const isContestedLink = (claims: readonly { readonly polarity: string }[]): boolean =>
  claims.some((claim) => claim.polarity === 'affirmed') && claims.some((claim) => claim.polarity === 'negated');

/** An active claim about one subject, or one link, that gives a property a value. */
export interface Figure {
  readonly id: string;
  readonly statement: string | null;
  readonly property: string;
  readonly value: string;
  readonly number: number | null;
  readonly numberMax: number | null;
  readonly baseUnit: string | null;
  readonly qualifier: string;
  readonly place: string | null;
  /** null: undated, so that it may be about any time. */
  readonly span: Span | null;
  /** Id of the claim whose total it is part of. */
  readonly partOf: string | null;
  readonly polarity: string;
}

/** The claim at the top of the totals that `figure` is part of: figures under one top are parts of one reckoning. */
function topOf(figure: Figure, byId: ReadonlyMap<string, Figure>): string {
  let top = figure.id;
  let next = figure.partOf;
  for (let steps = 0; next !== null && steps < 20; steps++) {
    top = next;
    next = byId.get(next)?.partOf ?? null;
  }
  return top;
}

function valuesMeet(a: Figure, b: Figure): boolean {
  const definition = PROPERTIES.find((property) => property.id === a.property);
  if (definition?.type === 'text') return true;
  if (definition?.type === 'date') {
    const [left, right] = [daysOf(a.value), daysOf(b.value)];
    return left === null || right === null || spansOverlap(left, right);
  }
  const [left, right] = [rangeOf(a.qualifier, a.number, a.numberMax), rangeOf(b.qualifier, b.number, b.numberMax)];
  return left === null || right === null || rangesMeet(left, right);
}

/**
 * Whether two figures contradict each other: same property, place and unit, periods that may overlap, values that do not meet, told by two
 * statements, neither being part of the other nor both of one total.
 */
function disagree(a: Figure, b: Figure, byId: ReadonlyMap<string, Figure>): boolean {
  if (a.property !== b.property || a.place !== b.place || a.baseUnit !== b.baseUnit) return false;
  if (a.statement !== null && a.statement === b.statement) return false;
  if (a.span !== null && b.span !== null && !spansOverlap(a.span, b.span)) return false;
  return topOf(a, byId) !== topOf(b, byId) && !valuesMeet(a, b);
}

/** Ids of the properties on which active affirmed claims about one subject, or one link, contradict each other; sorted. */
export function contestedProperties(figures: readonly Figure[]): string[] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    if (figure.polarity !== 'affirmed' || !isComparable(figure.property)) continue;
    groups.set(figure.property, [...(groups.get(figure.property) ?? []), figure]);
  }
  const contested: string[] = [];
  for (const [property, group] of groups)
    if (group.some((a, i) => group.slice(i + 1).some((b) => disagree(a, b, byId)))) contested.push(property);
  return contested.sort();
}

const isComparable = (id: string): boolean => PROPERTIES.find((property) => property.id === id)?.comparable !== false;
