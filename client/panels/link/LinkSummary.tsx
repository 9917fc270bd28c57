import type { ReactNode } from 'react';
import type { LinkAnswer } from '../../../server/contract/explore.ts';
import { LineSample } from '../../ui/LineSample.tsx';
import { capital, plural, spanText, text } from '../../ui/words.ts';
import { useActions } from '../common/actions.ts';
import { useModel } from '../common/context.ts';
import { useStrengthLabel } from '../common/StrengthTag.tsx';
import classes from '../panel.module.css';

/** Where the link's date comes from: its own, or that of the event, operation or seizure at one end. */
export function DateOf({ answer }: { answer: LinkAnswer }) {
  const { selectNode } = useActions();
  const { link, dateFrom } = answer;
  const own = spanText(text(link.props.validFrom), text(link.props.validTo));
  if (own !== null) return <p className={classes.prose}>{capital(own)}.</p>;
  if (dateFrom === null)
    return <p className={`${classes.prose} ${classes.muted}`}>Undated: no source gives a date, and neither end has one.</p>;
  return (
    <p className={classes.prose}>
      <span className={classes.muted}>Date from </span>
      <button type="button" className={classes.linkButton} onClick={() => selectNode(dateFrom.id)}>
        {dateFrom.name}
      </button>
      : {spanText(dateFrom.from, dateFrom.to) ?? 'not stated'}.
    </p>
  );
}

export function LinkSummary({ answer }: { answer: LinkAnswer }) {
  const label = useStrengthLabel();
  const definition = useModel().linkTypes.find(({ id }) => id === answer.link.type);
  const denied = answer.claims.filter(({ polarity, status }) => polarity === 'negated' && status === 'active').length;
  return (
    <div className={classes.body}>
      <Section title="How strong, and why">
        <p className={classes.prose}>
          <LineSample strength={answer.link.strength} width={34} />
          <strong>{capital(label(answer.link.strength))}.</strong> {answer.strengthReason}
        </p>
        {denied > 0 ? <p className={classes.prose}>Contradicted by {plural(denied, 'claim', 'claims')}: see Evidence.</p> : null}
      </Section>
      <Section title="When">
        <DateOf answer={answer} />
      </Section>
      <Section title="Documents">
        <List items={answer.documents.map(({ id, title }) => [id, title])} />
      </Section>
      <Section title="Who first knew">
        <List items={answer.origins.map(({ key, label: origin }) => [key, origin])} />
        <p className={`${classes.prose} ${classes.muted} ${classes.small}`}>
          Claims of one origin count once, however many documents relay it.
        </p>
      </Section>
      {definition ? (
        <Section title="What the link type means">
          <p className={classes.prose}>{definition.description}</p>
        </Section>
      ) : null}
    </div>
  );
}

const Section = ({ title, children }: { title: string; children: ReactNode }) => (
  <section>
    <h2 className={classes.section}>{title}</h2>
    {children}
  </section>
);

/** Keys, and what stands there. */
const List = ({ items }: { items: readonly (readonly [string, string])[] }) => (
  <ul className={classes.stack} style={{ gap: 4 }}>
    {items.map(([key, item]) => (
      <li key={key}>{item}</li>
    ))}
  </ul>
);
