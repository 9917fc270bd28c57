import { Button } from '@mantine/core';
import { IconPalette } from '@tabler/icons-react';
import type { EntityAnswer } from '../../../server/contract/explore.ts';
import { useActions } from '../common/actions.ts';
import { useLoaded } from '../common/context.ts';
import panel from '../panel.module.css';
import { RawProperties } from './RawProperties.tsx';

/** A node of a database that records no evidence: its properties as they stand. */
export function NodeProperties({ answer }: { answer: EntityAnswer }) {
  const { model, dress } = useLoaded();
  const { open } = useActions();
  const { kind, volatile } = dress.node(answer.node);
  const caption = model.kinds.find(({ id }) => id === kind)?.caption ?? null;
  return (
    <div className={panel.body}>
      <RawProperties raw={answer.raw ?? {}} caption={caption} what="node" />
      <div>
        <Button variant="default" leftSection={<IconPalette size={15} />} onClick={() => open({ kind: 'labels', label: kind })}>
          Caption and colour of “{kind}” …
        </Button>
      </div>
      {volatile ? (
        <p className={`${panel.prose} ${panel.muted} ${panel.small}`}>
          No unique property names this node, so links to it use Neo4j’s own id, which may name another node after the database
          has changed. Opening such a link compares the captions.
        </p>
      ) : null}
    </div>
  );
}
