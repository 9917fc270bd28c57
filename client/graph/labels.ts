import { lettersOf } from './script.ts';

/** Placing labels: greedy boxes in order of importance; none crosses another, a node or a badge. CSS pixels, y down. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A place with what would stand there: a shorter text may fit where the full one does not. */
export interface Place<T> {
  readonly item: T;
  readonly box: Box;
}

export interface LabelRequest<T> {
  /** Possible places, best first. */
  readonly places: readonly Place<T>[];
  /** Obstacles of this owner do not block: a label may touch its own node. */
  readonly owner: string;
  /** Written at its first place when none is free: what the pointer rests on must be readable. */
  readonly must?: boolean;
}

export interface Obstacle {
  readonly owner: string;
  readonly box: Box;
}

const CELL = 64;

export const crosses = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Boxes by cell of a grid, so that a test meets only what is near. */
export class Occupancy {
  private readonly cells = new Map<number, Obstacle[]>();

  private forEachCell(box: Box, visit: (key: number) => boolean): boolean {
    for (let x = Math.floor(box.left / CELL); x <= Math.floor(box.right / CELL); x++)
      for (let y = Math.floor(box.top / CELL); y <= Math.floor(box.bottom / CELL); y++) if (visit(x * 4096 + y)) return true;
    return false;
  }

  add(obstacle: Obstacle): void {
    this.forEachCell(obstacle.box, (key) => {
      const cell = this.cells.get(key);
      if (cell) cell.push(obstacle);
      else this.cells.set(key, [obstacle]);
      return false;
    });
  }

  blocks(box: Box, owner: string): boolean {
    const hit = (key: number) => this.cells.get(key)?.some((each) => each.owner !== owner && crosses(each.box, box)) ?? false;
    return this.forEachCell(box, hit);
  }
}

/** No label of the chart is longer; some databases hold whole documents where a name is expected. */
const LONGEST = 400;

/** Gives each request, in order, its first free place; a request without one gets none, unless it must. At most `max` are placed. */
export function placeLabels<T>(requests: Iterable<LabelRequest<T>>, occupied: Occupancy, max: number): Place<T>[] {
  const placed: Place<T>[] = [];
  for (const request of requests) {
    if (placed.length >= max) break;
    const free = request.places.find(({ box }) => !occupied.blocks(box, request.owner));
    const place = free ?? (request.must ? request.places[0] : undefined);
    if (!place) continue;
    placed.push(place);
    // Text blocks every later label, those of its own node too.
    occupied.add({ owner: `label of ${request.owner}`, box: place.box });
  }
  return placed;
}

/**
 * Breaks a name into at most `lines` lines of `width` pixels, between words; what is left over ends in "…", within its quotes.
 * @param measure width of a text in pixels
 */
export function wrapText(text: string, width: number, lines: number, measure: (text: string) => number): string[] {
  const out: string[] = [];
  let line = '';
  for (const word of text.slice(0, LONGEST).split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || measure(longer) <= width) line = longer;
    else {
      out.push(line);
      line = word;
    }
  }
  out.push(line);
  const end = text.endsWith('›') ? '…›' : '…';
  const shown = out.length <= lines ? out : [...out.slice(0, lines - 1), out.slice(lines - 1).join(' ')];
  return shown.map((each, i) => shorten(each, width, i === shown.length - 1 ? end : '…', measure));
}

/** Cuts a text until it fits with its end. */
function shorten(text: string, width: number, end: string, measure: (text: string) => number): string {
  if (measure(text) <= width) return text;
  const letters = lettersOf(text.replace(/›$/, ''));
  let most = letters.length;
  while (most > 1 && measure(letters.slice(0, most).join('') + end) > width) most--;
  const kept = letters.slice(0, most).join('');
  return `${kept.trimEnd().replace(/[,;:]$/, '')}${end}`;
}

/**
 * The places of a node's label around a mark of this radius, those first through which fewer links run.
 * @param angles directions of the node's links: radians, y down
 */
export function placesAround(
  mark: { x: number; y: number; radius: number },
  width: number,
  height: number,
  angles: readonly number[],
): Box[] {
  const { x, y, radius } = mark;
  const pull = {
    x: angles.reduce((sum, angle) => sum + Math.cos(angle), 0),
    y: angles.reduce((sum, angle) => sum + Math.sin(angle), 0),
  };
  const strength = Math.max(1, angles.length);
  return SIDES.map(({ across, down, toward, spread, dislike }) => {
    const gap = radius * (down === 0 || across === 0 ? 1 : 0.72) + (down === 0 ? 6 : 4);
    const left = x + across * gap + (across - 1) * (width / 2);
    const top = y + down * gap + (down - 1) * (height / 2);
    const through = angles.filter((angle) => Math.cos(angle - toward) > Math.cos(spread)).length;
    // Away from where the links go: outward on a circle, out of the crowd elsewhere.
    const inward = (pull.x * Math.cos(toward) + pull.y * Math.sin(toward)) / strength;
    const cost = dislike + (3 * through) / Math.max(3, angles.length) + 0.6 * inward;
    return { box: { left, top, right: left + width, bottom: top + height }, cost };
  })
    .sort((a, b) => a.cost - b.cost)
    .map(({ box }) => box);
}

/** Places, as steps across and down from the mark, the direction they lie in, and how much each is disliked when all are equally free. */
const SIDES = [
  { across: 0, down: 1, toward: Math.PI / 2, spread: 1, dislike: 0 },
  { across: 0, down: -1, toward: -Math.PI / 2, spread: 1, dislike: 0.4 },
  { across: 1, down: 0, toward: 0, spread: 0.55, dislike: 0.6 },
  { across: -1, down: 0, toward: Math.PI, spread: 0.55, dislike: 0.65 },
  { across: 1, down: 1, toward: Math.PI / 5, spread: 0.6, dislike: 1.1 },
  { across: -1, down: 1, toward: Math.PI * 0.8, spread: 0.6, dislike: 1.15 },
  { across: 1, down: -1, toward: -Math.PI / 5, spread: 0.6, dislike: 1.2 },
  { across: -1, down: -1, toward: -Math.PI * 0.8, spread: 0.6, dislike: 1.25 },
];

/** Keeps the places that lie wholly within the view; all of them when none does, so that a label at the rim is cut rather than lost. */
export function placesInView(places: readonly Box[], view: { width: number; height: number }): Box[] {
  const inside = places.filter(
    (box) => box.left >= 2 && box.top >= 2 && box.right <= view.width - 2 && box.bottom <= view.height - 2,
  );
  return inside.length > 0 ? inside : [...places];
}
