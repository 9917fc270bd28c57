import { Button, Tooltip } from '@mantine/core';
import { IconArrowsMaximize, IconDots, IconRoute } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { EntityAnswer } from '../../../server/contract/explore.ts';
import type { GraphNode } from '../../../server/contract/graph.ts';
import { count, groupOf, plural, subtypeLabel, supportText, text } from '../../ui/words.ts';
import { entityAsked } from '../behind/asked.ts';
import { BehindButton } from '../behind/BehindButton.tsx';
import { Asked } from '../common/Asked.tsx';
import { useActions } from '../common/actions.ts';
import { useExplorer, useLoaded, useModel } from '../common/context.ts';
import { Name, NodeMark } from '../common/Mark.tsx';
import { type PanelTab, PanelTabs } from '../common/PanelTabs.tsx';
import * as queries from '../common/queries.ts';
import { Labels } from '../database/Labels.tsx';
import { NodeProperties } from '../database/NodeProperties.tsx';
import classes from '../panel.module.css';
import { NodeEvidence } from './NodeEvidence.tsx';
import { NodeLinks } from './NodeLinks.tsx';
import { NodeSummary } from './NodeSummary.tsx';

function Kind({ node }: { node: GraphNode }) {
  const model = useModel();
  if (!model.evidence) return <Labels node={node} />;
  const parts = [
    groupOf(model, node.group)?.label ?? node.kind,
    subtypeLabel(model, node),
    text(node.props.secondKind) ? `also ${text(node.props.secondKind)}` : null,
  ];
  return (
    <p className={classes.over}>
      <NodeMark node={node} size={20} />
      <span>{parts.filter((part) => part !== null && part.toLowerCase() !== 'not stated').join(' · ')}</span>
    </p>
  );
}

/** What it rests on; where nothing is known of that, how connected it is. */
function Chips({ node, answer }: { node: GraphNode; answer: EntityAnswer | undefined }) {
  const { evidence } = useModel();
  const degree = count(node.props.degree);
  if (!evidence)
    return degree === null ? null : (
      <div className={classes.chips}>
        <span className={classes.chip}>{plural(degree, 'relationship', 'relationships')} in the database</span>
      </div>
    );
  if (answer === undefined) return null;
  return (
    <div className={classes.chips}>
      <span className={classes.chip}>{plural(answer.statements, 'statement', 'statements')}</span>
      <span className={classes.chip}>{supportText(answer.documents, answer.origins)}</span>
    </div>
  );
}

/** Its abbreviation, where that is not the name itself. */
const shortOf = (node: GraphNode): string | null => {
  const short = text(node.props.abbreviation);
  return short === node.name ? null : short;
};

function Head({ node, answer }: { node: GraphNode; answer: EntityAnswer | undefined }) {
  const short = shortOf(node);
  return (
    <div className={classes.head}>
      <div>
        <Kind node={node} />
        <h1 id="panel-heading" tabIndex={-1} className={classes.title}>
          <Name of={node} />
          {short ? <span className={classes.muted}> ({short})</span> : null}
        </h1>
      </div>
      <Chips node={node} answer={answer} />
      <Deeds id={node.id} />
    </div>
  );
}

function Deeds({ id }: { id: string }) {
  const { open, findPath, setUi } = useActions();
  return (
    <div className={classes.actions}>
      <Button px={9} leftSection={<IconArrowsMaximize size={15} />} onClick={() => open({ kind: 'expand', id })}>
        Expand …
      </Button>
      <Button px={9} variant="default" leftSection={<IconRoute size={15} />} onClick={() => findPath({ from: id, to: null })}>
        Path from here
      </Button>
      <Tooltip label="More (Shift F10)">
        <Button
          variant="default"
          px={8}
          aria-label="More actions"
          onClick={(event) => {
            const { left, bottom } = event.currentTarget.getBoundingClientRect();
            setUi({ menu: { x: left, y: bottom + 4, node: id, link: null } });
          }}
        >
          <IconDots size={16} />
        </Button>
      </Tooltip>
      <BehindButton what="this panel" size={28} asked={() => [entityAsked(id)]} />
    </div>
  );
}

const evidenceCount = (answer: EntityAnswer): number =>
  answer.attributes.reduce((sum, { claims }) => sum + claims.length, 0) + answer.denials.length;

const linkCount = (answer: EntityAnswer): number =>
  answer.counts.reduce((sum, { own, throughParts }) => sum + own + throughParts, 0);

const linksTab = (answer: EntityAnswer, label: string, count: number | null): PanelTab => ({
  id: 'links',
  label,
  count,
  content: <NodeLinks answer={answer} />,
});

/** A neighbour counts once for each type and direction, so only of one alone is it known how many there are. */
const neighbourCount = (answer: EntityAnswer): number | null =>
  new Set(answer.counts.map(({ type, direction }) => `${direction} ${type}`)).size > 1 ? null : linkCount(answer);

const evidenceTabs = (answer: EntityAnswer): PanelTab[] => [
  { id: 'summary', label: 'Summary', content: <NodeSummary answer={answer} /> },
  linksTab(answer, 'Links', linkCount(answer)),
  { id: 'evidence', label: 'Evidence', count: evidenceCount(answer), content: <NodeEvidence answer={answer} /> },
];

const rawTabs = (answer: EntityAnswer): PanelTab[] => [
  {
    id: 'properties',
    label: 'Properties',
    count: Object.keys(answer.raw ?? {}).length,
    content: <NodeProperties answer={answer} />,
  },
  linksTab(answer, 'Neighbours', neighbourCount(answer)),
];

export function NodePanel({ id }: { id: string }) {
  const known = useExplorer((state) => state.data.nodes[id]);
  const query = useQuery(queries.entity(id));
  const { model, dress } = useLoaded();
  const plain = query.data?.node ?? known;
  const node = plain && dress.node(plain);
  const tabs = model.evidence ? evidenceTabs : rawTabs;
  return (
    <>
      {node ? <Head node={node} answer={query.data} /> : null}
      <Asked query={query} what="This entity">
        {(answer) => <PanelTabs initial={model.evidence ? 'summary' : 'properties'} tabs={tabs(answer)} />}
      </Asked>
    </>
  );
}
