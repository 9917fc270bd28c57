import type { Claim } from '../../../server/contract/claims.ts';
import { capital, nameOf, spanText, term } from '../../ui/words.ts';
import { CitedLines } from './CitedLines.tsx';
import classes from './claim.module.css';
import { useModel } from './context.ts';
import { GradeBadge, GradeWords } from './Grade.tsx';
import { Said } from './Said.tsx';

/** The source's own few words for the two ends. */
function AsWritten({ claim }: { claim: Claim }) {
  const words = [claim.subjectAsWritten, claim.objectAsWritten].filter((part) => part !== null && part !== '');
  if (words.length === 0) return null;
  return <p className={classes.written}>As written: {words.map((part) => `“${part}”`).join(' · ')}</p>;
}

function Where({ claim }: { claim: Claim }) {
  const { source, citedSource, saidBy, origin, locator } = claim;
  if (source.coders) return <p className={classes.coders}>No document says this: {source.title}.</p>;
  return (
    <dl className={classes.facts}>
      <div>
        <dt>Document</dt>
        <dd>
          {source.url ? (
            <a href={source.url} target="_blank" rel="noreferrer">
              {source.title}
            </a>
          ) : (
            source.title
          )}
          {source.containedIn ? <span className={classes.muted}>, in {source.containedIn.title}</span> : null}
          {locator ? <span className={classes.muted}> · line {locator.replace(/^L/, '').replace(/-L?/, '–')}</span> : null}
        </dd>
      </div>
      {citedSource ? (
        <div>
          <dt>It cites</dt>
          <dd>{citedSource.title}</dd>
        </div>
      ) : null}
      {saidBy ? (
        <div>
          <dt>Said by</dt>
          <dd>{nameOf(saidBy)}</dd>
        </div>
      ) : null}
      <div>
        <dt>Origin</dt>
        <dd>{origin.label}</dd>
      </div>
    </dl>
  );
}

function Dates({ claim }: { claim: Claim }) {
  const model = useModel();
  const span = spanText(claim.validFrom, claim.validTo);
  const ended = claim.ended === 'yes' ? 'ended' : null;
  if (span === null && claim.dateAsWritten === null && ended === null) return null;
  const basis = claim.dateBasis === 'stated' ? null : term(model, 'dateBasis', claim.dateBasis);
  return (
    <div>
      <dt>Date</dt>
      <dd>
        {[span, ended].filter(Boolean).join(', ')}
        {basis ? <span className={classes.muted}> ({basis})</span> : null}{' '}
        {claim.dateAsWritten ? <span className={classes.muted}>as written “{claim.dateAsWritten}”</span> : null}
      </dd>
    </div>
  );
}

function More({ claim }: { claim: Claim }) {
  const model = useModel();
  return (
    <dl className={classes.facts}>
      <Dates claim={claim} />
      {claim.legalStatus ? (
        <div>
          <dt>Legal status</dt>
          <dd>
            {capital(term(model, 'legalStatus', claim.legalStatus))}
            {claim.legalFor ? `: ${claim.legalFor}` : null}
            {claim.decidedBy ? <span className={classes.muted}>, decided by {nameOf(claim.decidedBy)}</span> : null}
          </dd>
        </div>
      ) : null}
      {claim.handling ? (
        <div>
          <dt>Handling</dt>
          <dd>
            {claim.handling}
            {claim.handlingNote ? `: ${claim.handlingNote}` : null}
          </dd>
        </div>
      ) : null}
      {claim.status === 'active' ? null : (
        <div>
          <dt>Status</dt>
          <dd>
            {term(model, 'status', claim.status)}
            {claim.retractedAt ? ` on ${claim.retractedAt}` : null}
          </dd>
        </div>
      )}
    </dl>
  );
}

const CERTAINTY: Readonly<Record<string, string>> = { 'coder-inferred': 'inferred by the coders' };

/** One assertion of one source, with everything that a reader needs to judge it. */
export function ClaimCard({ claim }: { claim: Claim }) {
  const model = useModel();
  return (
    <article className={classes.card} data-polarity={claim.polarity} aria-label={`Claim ${claim.id}`}>
      <div className={classes.tags}>
        <GradeBadge grade={claim.grade} />
        <span title={term(model, 'basis', claim.basis)}>{claim.basis.replaceAll('-', ' ')}</span>
        <span title={term(model, 'certainty', claim.certainty)} data-weak={claim.certainty !== 'stated'}>
          {CERTAINTY[claim.certainty] ?? claim.certainty.replaceAll('-', ' ')}
        </span>
        {claim.polarity === 'negated' ? <span className={classes.denied}>denied</span> : null}
      </div>
      <Said claim={claim} />
      {claim.note ? <p className={classes.note}>{claim.note}</p> : null}
      <AsWritten claim={claim} />
      <Where claim={claim} />
      <More claim={claim} />
      <details className={classes.details}>
        <summary>Evaluation in words</summary>
        <GradeWords grade={claim.grade} />
        {claim.source.gradeReason ? (
          <p className={classes.words}>Why the source has this code: {claim.source.gradeReason}</p>
        ) : null}
      </details>
      {claim.locator === null || claim.source.coders ? null : <CitedLines source={claim.sourceId} locator={claim.locator} />}
    </article>
  );
}
