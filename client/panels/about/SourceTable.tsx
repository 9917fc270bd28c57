import type { z } from 'zod';
import type { SourcesAnswer } from '../../../server/contract/explore.ts';
import { nameOf, term } from '../../ui/words.ts';
import { useModel } from '../common/context.ts';
import { Headings } from '../common/Headings.tsx';
import classes from './about.module.css';

type Listed = z.infer<typeof SourcesAnswer>['sources'][number];

/** Documents first, each followed by its parts; then what they cite; the coders' own word last. */
function inOrder(sources: readonly Listed[]): Listed[] {
  const parts = (id: string) => sources.filter(({ containedIn }) => containedIn?.id === id);
  const ids = new Set(sources.map(({ id }) => id));
  const tops = sources.filter(({ containedIn }) => containedIn === null || !ids.has(containedIn.id));
  const rank = ({ coders, read }: Listed) => (coders ? 2 : read === 'cited-only' ? 1 : 0);
  return [...tops].sort((a, b) => rank(a) - rank(b)).flatMap((top) => [top, ...parts(top.id)]);
}

export function SourceTable({ sources }: { sources: readonly Listed[] }) {
  const model = useModel();
  return (
    <table className={classes.sources}>
      <Headings of={['Source', 'Origin', 'Published', 'Source grade', 'Claims']} />
      <tbody>
        {inOrder(sources).map((source) => (
          <tr key={source.id} data-part={source.containedIn !== null}>
            <td>
              {source.url ? (
                <a href={source.url} target="_blank" rel="noreferrer">
                  {source.title}
                </a>
              ) : (
                source.title
              )}
              <small>
                {[source.publisher, source.sourceType, source.read ? term(model, 'read', source.read) : null]
                  .filter(Boolean)
                  .join(' · ')}
              </small>
              {source.gradeReason ? <small>{source.gradeReason}</small> : null}
            </td>
            <td>{source.coders ? 'no document says this' : source.originator ? nameOf(source.originator) : null}</td>
            <td className="num">{source.publishedOn}</td>
            <td className="mono">{source.sourceGrade ? `${source.gradeScheme} ${source.sourceGrade}` : '–'}</td>
            <td className="num">{source.claims}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
