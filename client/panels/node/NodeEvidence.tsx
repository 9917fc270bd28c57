import type { EntityAnswer } from '../../../server/contract/explore.ts';
import { capital } from '../../ui/words.ts';
import { ClaimCards } from '../common/ClaimCards.tsx';
import classes from '../panel.module.css';

function Introduced({ introducedBy }: Pick<EntityAnswer, 'introducedBy'>) {
  if (introducedBy === null) return null;
  const { source, locator } = introducedBy;
  return (
    <p className={`${classes.prose} ${classes.muted}`}>
      {source.coders
        ? 'Entered by the coders: no document introduces it.'
        : `Introduced by ${source.title}${locator ? `, line ${locator.replace(/^L/, '')}` : ''}.`}
    </p>
  );
}

/** Every claim about the entity itself. What its links rest on stands with each link. */
export function NodeEvidence({ answer }: { answer: EntityAnswer }) {
  const none = answer.attributes.length === 0 && answer.denials.length === 0;
  return (
    <div className={classes.body}>
      <Introduced introducedBy={answer.introducedBy} />
      {none ? (
        <p className={classes.prose}>
          No figure, date or status is recorded. The evidence for each link stands with the link: see Links.
        </p>
      ) : null}
      {answer.attributes.map(({ property, label, claims }) => (
        <section key={property}>
          <h2 className={classes.section}>{capital(label)}</h2>
          <ClaimCards claims={claims} />
        </section>
      ))}
      {answer.denials.length > 0 ? (
        <section>
          <h2 className={classes.section}>Links that are only denied</h2>
          <p className={`${classes.prose} ${classes.muted}`}>Not drawn on the chart.</p>
          <ClaimCards claims={answer.denials} />
        </section>
      ) : null}
    </div>
  );
}
