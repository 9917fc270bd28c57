import { useQuery } from '@tanstack/react-query';
import type { LinkAnswer } from '../../../server/contract/explore.ts';
import { groupOf, plural, supportText, term, text } from '../../ui/words.ts';
import { linkAsked } from '../behind/asked.ts';
import { BehindButton } from '../behind/BehindButton.tsx';
import { Asked } from '../common/Asked.tsx';
import { useModel } from '../common/context.ts';
import { Footnotes } from '../common/Footnotes.tsx';
import { PanelTabs } from '../common/PanelTabs.tsx';
import * as queries from '../common/queries.ts';
import { StrengthTag } from '../common/StrengthTag.tsx';
import { RawLinkPanel } from '../database/RawLinkPanel.tsx';
import classes from '../panel.module.css';
import { LinkEnds } from './LinkEnds.tsx';
import { LinkEvidence } from './LinkEvidence.tsx';
import { LinkSummary } from './LinkSummary.tsx';
import { ShowOrHide } from './ShowOrHide.tsx';

function Head({ answer }: { answer: LinkAnswer }) {
  const model = useModel();
  const { link, source, target } = answer;
  const symmetric = model.linkTypes.find(({ id }) => id === link.type)?.symmetric ?? false;
  const groups = [source, target].map(({ group, kind }) => groupOf(model, group)?.label ?? kind);
  const handling = text(link.props.handling);
  return (
    <div className={classes.head}>
      <div>
        <p className={classes.over}>Link · {groups.join(symmetric ? ' ↔ ' : ' → ')}</p>
        <h1 id="panel-heading" tabIndex={-1} className={classes.title}>
          {answer.sentence.replace(/\.$/, '')}
        </h1>
      </div>
      <div className={classes.chips}>
        <span className={classes.chip}>
          <StrengthTag link={link} />
        </span>
        <span className={classes.chip}>{supportText(answer.documents.length, answer.origins.length)}</span>
        <span className={classes.chip}>
          {handling ? `${handling}: ${term(model, 'handling', handling)}` : 'Open source, no handling code'}
        </span>
      </div>
      <div className={classes.actions}>
        <ShowOrHide answer={answer} />
        <BehindButton what="this panel" size={30} asked={() => [linkAsked(link.id)]} />
      </div>
    </div>
  );
}

/** A link and the evidence it rests on: no link without a claim, no claim without a source. */
export function LinkPanel({ id }: { id: string }) {
  const query = useQuery(queries.link(id));
  const { evidence } = useModel();
  return (
    <Asked query={query} what="This link">
      {(answer) => (evidence ? <Supported answer={answer} /> : <RawLinkPanel answer={answer} />)}
    </Asked>
  );
}

function Supported({ answer }: { answer: LinkAnswer }) {
  return (
    <>
      <Head answer={answer} />
      <Footnotes nodes={[answer.source, answer.target]} />
      <PanelTabs
        initial="evidence"
        tabs={[
          { id: 'summary', label: 'Summary', content: <LinkSummary answer={answer} /> },
          { id: 'links', label: 'Links', content: <LinkEnds answer={answer} /> },
          { id: 'evidence', label: 'Evidence', count: answer.claims.length, content: <LinkEvidence answer={answer} /> },
        ]}
      />
      <p className="visually-hidden" role="status">
        {answer.sentence}: {plural(answer.claims.length, 'claim', 'claims')}
      </p>
    </>
  );
}
