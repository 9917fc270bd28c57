import { useQuery } from '@tanstack/react-query';
import classes from './claim.module.css';
import * as queries from './queries.ts';

/** The cited line itself, only where the document's owner has put the file with the recorded hash beside the server. Else nothing is shown. */
export function CitedLines({ source, locator }: { source: string; locator: string }) {
  const { data } = useQuery(queries.sourceLines(source, locator));
  if (data === undefined || !data.available || data.lines.length === 0) return null;
  return (
    <blockquote className={classes.lines} aria-label="The cited lines of the document">
      {data.lines.map(({ line, text }) => (
        <p key={line}>
          <span>{line}</span> {text}
        </p>
      ))}
    </blockquote>
  );
}
