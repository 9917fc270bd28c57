import type { LinkAnswer } from '../../../server/contract/explore.ts';
import { plural } from '../../ui/words.ts';
import { ClaimCards } from '../common/ClaimCards.tsx';
import classes from '../panel.module.css';
import { DateOf } from './LinkSummary.tsx';

/** All claims of a link, those against it as well: contradictions stand side by side, unresolved. */
export function LinkEvidence({ answer }: { answer: LinkAnswer }) {
  const by = (polarity: 'affirmed' | 'negated') => answer.claims.filter((claim) => claim.polarity === polarity);
  const [forIt, against] = [by('affirmed'), by('negated')];
  return (
    <div className={classes.body}>
      <section aria-label="Claims for the link">
        <p className={`${classes.prose} ${classes.muted} ${classes.small}`}>
          {answer.strengthReason} {plural(answer.statements, 'statement', 'statements')}.
        </p>
        <div style={{ marginTop: 10 }}>
          <ClaimCards claims={forIt} />
        </div>
      </section>
      {against.length > 0 ? (
        <section aria-label="Claims against the link">
          <h2 className={classes.section}>Contradicted by {against.length}</h2>
          <ClaimCards claims={against} />
        </section>
      ) : null}
      {answer.dateFrom !== null ? (
        <div className={classes.card}>
          <DateOf answer={answer} />
        </div>
      ) : null}
    </div>
  );
}
