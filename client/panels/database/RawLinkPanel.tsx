import { IconArrowRight, IconRefresh } from '@tabler/icons-react';
import type { LinkAnswer } from '../../../server/contract/explore.ts';
import { capital, linkWords, plural } from '../../ui/words.ts';
import { linkAsked } from '../behind/asked.ts';
import { BehindButton } from '../behind/BehindButton.tsx';
import { useModel } from '../common/context.ts';
import { Name } from '../common/Mark.tsx';
import { PanelTabs } from '../common/PanelTabs.tsx';
import { LinkEnds } from '../link/LinkEnds.tsx';
import { ShowOrHide } from '../link/ShowOrHide.tsx';
import panel from '../panel.module.css';
import { RawProperties } from './RawProperties.tsx';
import classes from './raw-link.module.css';

function Ends({ answer: { source, target } }: { answer: LinkAnswer }) {
  if (source.id === target.id)
    return (
      <p className={classes.ends}>
        <Name of={source} /> <IconRefresh size={15} aria-label="to itself" />
      </p>
    );
  return (
    <p className={classes.ends}>
      <Name of={source} /> <IconArrowRight size={15} aria-label="to" /> <Name of={target} />
    </p>
  );
}

function Head({ answer }: { answer: LinkAnswer }) {
  const model = useModel();
  const { link } = answer;
  const number = Object.keys(answer.raw ?? {}).length;
  return (
    <div className={panel.head}>
      <div>
        <p className={panel.over}>Relationship</p>
        <h1 id="panel-heading" tabIndex={-1} className={panel.title}>
          <bdi>{capital(linkWords(model, link.type))}</bdi>
        </h1>
        <Ends answer={answer} />
      </div>
      <div className={panel.chips}>
        <span className={`${panel.chip} mono`}>
          <bdi>{link.type}</bdi>
        </span>
        <span className={panel.chip}>{plural(number, 'property', 'properties')}</span>
      </div>
      <div className={panel.actions}>
        <ShowOrHide answer={answer} />
        <BehindButton what="this panel" size={30} asked={() => [linkAsked(link.id)]} />
      </div>
    </div>
  );
}

/** A relationship of a database that records no evidence: type, direction, ends, and its properties as they stand. */
export function RawLinkPanel({ answer }: { answer: LinkAnswer }) {
  const raw = answer.raw ?? {};
  return (
    <>
      <Head answer={answer} />
      <PanelTabs
        initial="properties"
        tabs={[
          {
            id: 'properties',
            label: 'Properties',
            count: Object.keys(raw).length,
            content: (
              <div className={panel.body}>
                <RawProperties raw={raw} caption={null} what="relationship" />
              </div>
            ),
          },
          { id: 'links', label: 'Ends', content: <LinkEnds answer={answer} /> },
        ]}
      />
    </>
  );
}
