import type { ReactNode } from 'react';
import type { ModelAnswer } from '../../../server/contract/model.ts';
import { toggle } from '../../state/transitions.ts';
import { NOT_GRADED, type Tally } from '../../state/visible.ts';
import { useActions } from '../common/actions.ts';
import { useModel, useSnapshot } from '../common/context.ts';
import classes from './legend.module.css';
import { SectionHead } from './SectionHead.tsx';

const DEFAULT_SCHEME = '4x4';
const NONE: Tally = { total: 0, shown: 0 };
/** The cell says no more than fits: the full number is in its name. */
const MOST_IN_CELL = 9999;

type Tallies = Readonly<Record<string, Tally>>;
type GradeScheme = ModelAnswer['gradeSchemes'][number];

interface GradeGridProps {
  readonly tallies: Tallies;
  readonly children: ReactNode;
}

/**
 * The sixteen codes of the default scheme as filter: how many links of the chart rest on a claim of each, and which are shown. A link that
 * carries several goes when all of them are off. What cannot be assessed is grey. Codes of other schemes follow as a list.
 */
export function GradeGrid({ tallies, children }: GradeGridProps) {
  const scheme = useModel().gradeSchemes.find(({ id }) => id === DEFAULT_SCHEME);
  if (scheme === undefined) return null;
  const others = Object.keys(tallies).filter((key) => !key.startsWith(`${DEFAULT_SCHEME} `));
  return (
    <section className={classes.section} aria-label="Evaluation">
      <SectionHead title="Evaluation" scheme="4x4" filter="gradesOff" />
      <div className={classes.grid}>
        <Codes scheme={scheme} tallies={tallies} />
        {others.map((key) => (
          <Cell
            key={key}
            value={key}
            code={key === NOT_GRADED ? 'not evaluated' : key}
            tally={tallies[key] ?? NONE}
            wording={
              key === NOT_GRADED ? 'no document states it: the coders\u2019 own word' : 'of another scheme, never converted'
            }
          />
        ))}
      </div>
      {children}
    </section>
  );
}

function Codes({ scheme, tallies }: { scheme: GradeScheme; tallies: Tallies }) {
  const information = Object.entries(scheme.information);
  return (
    <table>
      <caption className="visually-hidden">{scheme.label}: source by row, information by column; number of links</caption>
      <thead>
        <tr>
          <td style={{ background: 'none', width: 16 }} />
          {information.map(([code, wording]) => (
            <th key={code} scope="col" title={`Information ${code}: ${wording}`}>
              {code}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {Object.entries(scheme.source).map(([source, wording]) => (
          <tr key={source}>
            <th scope="row" title={`Source ${source}: ${wording}`}>
              {source}
            </th>
            {information.map(([code, meaning]) => (
              <td key={code} data-unknown={source === 'X' || code === '4'}>
                <Cell
                  value={`${DEFAULT_SCHEME} ${source}${code}`}
                  code={`${source}${code}`}
                  tally={tallies[`${DEFAULT_SCHEME} ${source}${code}`] ?? NONE}
                  wording={`source: ${wording}; information: ${meaning}`}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface CellProps {
  readonly value: string;
  readonly code: string;
  readonly tally: Tally;
  readonly wording: string;
}

function Cell({ value, code, tally, wording }: CellProps) {
  const off = useSnapshot().filters.gradesOff.includes(value);
  const { apply } = useActions();
  if (tally.total === 0 && !off) return <span title={`${code}: ${wording}; no link on the chart`}>{code}</span>;
  return (
    <button
      type="button"
      role="switch"
      className={classes.grade}
      aria-checked={!off}
      aria-label={`${code}, ${wording}: ${tally.total} on the chart, ${tally.shown} shown`}
      title={`${code}: ${wording}`}
      onClick={() => apply(toggle('gradesOff', value))}
    >
      <span className={classes.code}>{code}</span>
      <span className={classes.cellCount}>{tally.total > MOST_IN_CELL ? `${MOST_IN_CELL}+` : tally.total}</span>
    </button>
  );
}
