import { Tooltip } from '@mantine/core';
import type { Claim } from '../../../server/contract/claims.ts';
import type { Attribute } from '../../../server/contract/explore.ts';
import { figureRows } from '../../ui/figures.ts';
import { ContestedMark } from '../../ui/LineSample.tsx';
import { baseText, capital, dateText, figureText, linkWords, spanText, term } from '../../ui/words.ts';
import { useModel } from '../common/context.ts';
import { GradeBadge } from '../common/Grade.tsx';
import { Name } from '../common/Mark.tsx';
import { valueText } from '../common/Said.tsx';
import panel from '../panel.module.css';
import classes from './figures.module.css';

/** The link that a figure stands on, told from the entity's side: "consisted of cocaine", "was hosted by Eurojust". */
function OnLink({ claim, id }: { claim: Claim; id: string }) {
  const model = useModel();
  if (claim.type === null || claim.object === null) return null;
  const isObject = claim.object.id === id;
  return (
    <span className={classes.muted}>
      , {linkWords(model, claim.type, isObject)} <Name of={isObject ? claim.subject : claim.object} />
    </span>
  );
}

/** Values of one property: totals with their parts below, each as it was said and with its evaluation. Nothing is added up. */
function Values({ attribute, id }: { attribute: Attribute; id: string }) {
  const model = useModel();
  const isDate = model.properties.find(({ id }) => id === attribute.property)?.type === 'date';
  return (
    <ul className={classes.values}>
      {figureRows(attribute.claims).map(({ claim, depth }) => {
        const span = isDate ? null : spanText(claim.validFrom, claim.validTo);
        const base = baseText(claim);
        return (
          <li key={claim.id} style={{ marginLeft: depth * 16 }}>
            <div className={classes.value}>
              {depth > 0 ? <span className={classes.inclusion}>{term(model, 'inclusion', claim.inclusion)} </span> : null}
              <strong>
                {isDate && claim.value !== null ? dateText(claim.value) : valueText(model, attribute.property, figureText(claim))}
              </strong>
              {base ? <span className={classes.muted}> = {base}</span> : null}
              <OnLink claim={claim} id={id} />
              {claim.place ? (
                <span className={classes.muted}>
                  , <Name of={claim.place} />
                </span>
              ) : null}
              {span ? <span className={classes.muted}>, {span}</span> : null}
              {claim.certainty === 'stated' ? null : (
                <em className={classes.muted}>, {term(model, 'certainty', claim.certainty)}</em>
              )}
              {claim.note ? <span className={classes.note}>{claim.note}</span> : null}
            </div>
            <GradeBadge grade={claim.grade} />
          </li>
        );
      })}
    </ul>
  );
}

export function Figures({ attributes, id }: { attributes: readonly Attribute[]; id: string }) {
  if (attributes.length === 0) return null;
  return (
    <section>
      <h2 className={panel.section}>Figures, dates and status</h2>
      <dl className={classes.list}>
        {attributes.map((attribute) => (
          <div key={attribute.property}>
            <dt>
              {capital(attribute.label)}
              {attribute.contested ? (
                <Tooltip label="Sources give values that do not agree. All stand here, none is chosen.">
                  <span className={classes.contested}>
                    <ContestedMark /> contested
                  </span>
                </Tooltip>
              ) : null}
            </dt>
            <dd>
              <Values attribute={attribute} id={id} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
