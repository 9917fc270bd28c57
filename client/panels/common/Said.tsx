import type { Claim } from '../../../server/contract/claims.ts';
import { baseText, capital, dateText, figureText, linkWords, term } from '../../ui/words.ts';
import classes from './claim.module.css';
import { useModel } from './context.ts';
import { Name } from './Mark.tsx';

/** Its figure, date or text: "more than 200 messages exchanged", "Operated to: March 2021". */
function Value({ claim, property }: { claim: Claim; property: string }) {
  const model = useModel();
  const definition = model.properties.find(({ id }) => id === property);
  const label = definition?.label ?? property;
  const base = baseText(claim);
  // "4 count" says nothing; "132 arrests" does.
  if (definition?.type === 'integer' && !/^\S+s\b/.test(label))
    return (
      <>
        {capital(label)}: <span className={classes.figure}>{figureText(claim)}</span>
      </>
    );
  if (definition?.type === 'text' || definition?.type === 'date') {
    const value = claim.value ?? 'not stated';
    return (
      <>
        {capital(label)}:{' '}
        <span className={classes.figure}>{definition.type === 'date' ? dateText(value) : valueText(model, property, value)}</span>
      </>
    );
  }
  return (
    <>
      <span className={classes.figure}>{figureText(claim)}</span> {label}
      {base === null ? null : <span className={classes.muted}> (= {base})</span>}
    </>
  );
}

/** Closed terms such as a legal status have words of their own. */
export const valueText = (model: ReturnType<typeof useModel>, property: string, value: string): string =>
  model.terms[property]?.[value] === undefined ? value : term(model, property, value);

/** What the claim says, in one sentence made from its parts. */
export function Said({ claim }: { claim: Claim }) {
  const model = useModel();
  const role = claim.role === null || claim.role === '' || claim.role === 'not-stated' ? null : claim.role.replaceAll('-', ' ');
  return (
    <p className={classes.said}>
      <Name of={claim.subject} />{' '}
      {claim.polarity === 'negated' ? <strong className={classes.denied}>it is denied that this </strong> : null}
      {claim.type === null ? null : `${linkWords(model, claim.type)} `}
      {claim.object === null ? null : <Name of={claim.object} />}
      {role === null ? null : ` (${role})`}
      {claim.property === null ? null : (
        <>
          {' · '}
          <Value claim={claim} property={claim.property} />
        </>
      )}
      {claim.extent === 'not-stated' ? null : <span className={classes.muted}> · {term(model, 'extent', claim.extent)}</span>}
      {claim.place === null ? null : (
        <>
          , in <Name of={claim.place} />
        </>
      )}
      .
    </p>
  );
}
