import { DEFAULTS, measure, type Range, rangeOf } from '../../../cypher/model/index.ts';
import { nearest } from '../../contract/index.ts';
import type { ClaimRow } from '../columns/claims.ts';
import { type Problems, rowReport } from '../problem.ts';
import type { ClaimIds } from './claim-ids.ts';
import { propertyOf, saidValue } from './claims.ts';

const FILE = 'claims.csv';

interface Part {
  readonly line: number;
  readonly of: string;
  readonly low: number;
  readonly unit: number;
  /** Whether it counts towards the total: `of-whom` and others may overlap. */
  readonly adds: boolean;
}

/** Range and unit of a claim's figure; null where it has no number. */
function figureOf(row: ClaimRow): { readonly range: Range; readonly unit: string } | null {
  const property = propertyOf(row.property);
  const value = saidValue(row);
  if (property === null || value === null) return null;
  const { number, baseUnit } = measure(property, value, row.unit, row.currency);
  const max = row.valueMax === null ? null : measure(property, row.valueMax, row.unit, row.currency).number;
  const range = rangeOf(row.qualifier, number, max);
  return range === null ? null : { range, unit: `${property.id} ${baseUnit ?? ''}` };
}

/** Greatest value and unit of each claim's figure, by the claim's position; one claim is two numbers, for there may be millions. */
function createFigures() {
  const units = new Map<string, number>();
  const high: number[] = [];
  const unitOf: number[] = [];
  const unitNumber = (unit: string): number => {
    const number = units.get(unit) ?? units.size;
    units.set(unit, number);
    return number;
  };
  return {
    /** Returns the unit's number, -1 for none. */
    add: (figure: ReturnType<typeof figureOf>): number => {
      const unit = figure === null ? -1 : unitNumber(figure.unit);
      high.push(figure?.range.high ?? Number.POSITIVE_INFINITY);
      unitOf.push(unit);
      return unit;
    },
    most: (position: number): number => high[position] ?? Number.POSITIVE_INFINITY,
    unit: (position: number): number | undefined => unitOf[position],
  };
}

/**
 * Parts and their totals: a part must name a claim; parts that exceed their total are only noted, since documents do disagree with themselves.
 * `ids` are filled by the caller, in the order of the calls of `claim` and `broken`.
 */
export function createTotals(ids: ClaimIds, problems: Problems) {
  const figures = createFigures();
  const parts: Part[] = [];
  const reportAt = (line: number) => rowReport(problems, FILE, line);

  const reportMissing = ({ of, line }: Part): void => {
    const near = nearest(of, ids.names());
    reportAt(line).error('partOf', of, 'is no claim of this data set', near === null ? null : `did you mean ${near}?`);
  };

  const reportExcess = (total: number, sum: number, line: number): void => {
    const most = figures.most(total);
    if (sum <= most) return;
    const message = `the parts add up to ${sum}, more than their total in line ${ids.lineAt(total)} (${most})`;
    reportAt(line).note('partOf', null, message, 'fine if the document says so: then the note of the claim tells it');
  };

  return {
    claim: (row: ClaimRow, line: number): void => {
      const figure = figureOf(row);
      const unit = figures.add(figure);
      if (row.partOf === null) return;
      const low = Math.max(0, figure?.range.low ?? 0);
      parts.push({ line, of: row.partOf, low, unit, adds: row.inclusion === DEFAULTS.inclusion });
    },
    broken: (): void => void figures.add(null),
    finish: (): void => {
      const sums = new Map<number, { sum: number; line: number }>();
      for (const part of parts) {
        const total = ids.position(part.of);
        if (total === null) reportMissing(part);
        else if (part.adds && part.unit !== -1 && part.unit === figures.unit(total))
          sums.set(total, { sum: (sums.get(total)?.sum ?? 0) + part.low, line: part.line });
      }
      for (const [total, { sum, line }] of sums) reportExcess(total, sum, line);
    },
  };
}
