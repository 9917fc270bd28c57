import { DEFAULTS, type LinkTypeDefinition, linkEnds, type Origin } from '../../../cypher/model/index.ts';
import type { ClaimRow } from '../columns/claims.ts';
import { hash52 } from '../digest.ts';
import { createNumberMap } from '../number-map.ts';
import { type Problems, rowReport } from '../problem.ts';
import { typeOf } from './claims.ts';

const FILE = 'claims.csv';

/** Information grade 3 means corroborated by another recorded origin: the same link or the same property of the same subject from elsewhere. */
export function createCorroboration(problems: Problems) {
  const MANY = -1;
  const origins = createNumberMap();
  const threes: { readonly target: number; readonly line: number }[] = [];
  return {
    claim: (row: ClaimRow, line: number, origin: Origin, scheme: string): void => {
      if (row.status !== 'active' || row.polarity !== 'affirmed') return;
      const target = hash52(targetOf(row, typeOf(row.predicate)));
      const key = hash52(origin.key);
      const seen = origins.get(target);
      origins.set(target, seen === null || seen === key ? key : MANY);
      if (row.infoGrade === '3' && scheme === DEFAULTS.gradeScheme) threes.push({ target, line });
    },
    finish: (): void => {
      for (const { target, line } of threes)
        if (origins.get(target) !== MANY)
          rowReport(problems, FILE, line).error(
            'infoGrade',
            '3',
            'means corroborated, but only one origin is recorded for this',
            'use 4, or record what the other origin says',
          );
    },
  };
}

function targetOf(row: ClaimRow, type: LinkTypeDefinition | null): string {
  if (type === null || row.object === null) return JSON.stringify([row.subject, row.property]);
  const ends = linkEnds(type, row.subject, row.object, row.role);
  return JSON.stringify([ends.type, ends.from, ends.to, ends.role]);
}
