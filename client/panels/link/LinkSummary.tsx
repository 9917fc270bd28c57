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
      <section>
        <h2 className={classes.section}>How strong, and why</h2>
        <p className={classes.prose}>
          <LineSample strength={answer.link.strength} width={34} />
          <strong>{capital(label(answer.link.strength))}.</strong> {answer.strengthReason}
        </p>
        {denied > 0 ? <p className={classes.prose}>Contradicted by {plural(denied, 'claim', 'claims')}: see Evidence.</p> : null}
      </section>
      <section>
        <h2 className={classes.section}>When</h2>
        <DateOf answer={answer} />
      </section>
      <section>
        <h2 className={classes.section}>Documents</h2>
        <ul className={classes.stack} style={{ gap: 4 }}>
          {answer.documents.map(({ id, title }) => (
            <li key={id}>{title}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2 className={classes.section}>Who first knew</h2>
        <ul className={classes.stack} style={{ gap: 4 }}>
          {answer.origins.map(({ key, label: origin }) => (
            <li key={key}>{origin}</li>
          ))}
        </ul>
        <p className={`${classes.prose} ${classes.muted} ${classes.small}`}>
          Claims of one origin count once, however many documents relay it.
        </p>
      </section>
      {definition ? (
        <section>
          <h2 className={classes.section}>What the link type means</h2>
          <p className={classes.prose}>{definition.description}</p>
        </section>
      ) : null}
    </div>
  );
}
