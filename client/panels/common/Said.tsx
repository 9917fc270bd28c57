import type { Claim } from '../../../server/contract/claims.ts';
import type { ModelAnswer } from '../../../server/contract/model.ts';
import { baseText, capital, dateText, figureText, linkWords, term } from '../../ui/words.ts';
import classes from './claim.module.css';
import { useModel } from './context.ts';
import { Name } from './Mark.tsx';

/** "132 arrests" reads by itself; "4 count" and "8 t quantity" do not. */
const isPlural = (type: string | undefined, label: string): boolean => type === 'integer' && /^\S+s\b/.test(label);

/** Its figure, date or text: "more than 200 messages exchanged", "Quantity: at least 7 t", "Operated to: March 2021". */
function Value({ claim, property }: { claim: Claim; property: string }) {
  const model = useModel();
  const { type, label } = model.properties.find(({ id }) => id === property) ?? { type: 'text', label: property };
  if (isPlural(type, label))
    return (
      <>
        <span className={classes.figure}>{figureText(claim)}</span> {label}
      </>
    );
  const base = baseText(claim);
  return (
    <>
      {capital(label)}: <span className={classes.figure}>{shown(claim, type, property, model)}</span>
      {base === null ? null : <span className={classes.muted}> (= {base})</span>}
    </>
  );
}

function shown(claim: Claim, type: string, property: string, model: ModelAnswer): string {
  if (type === 'date') return claim.value === null ? 'not stated' : dateText(claim.value);
  return type === 'text' ? valueText(model, property, claim.value ?? 'not stated') : figureText(claim);
}

/** Closed terms such as a legal status have words of their own. */
export const valueText = (model: ModelAnswer, property: string, value: string): string =>
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
