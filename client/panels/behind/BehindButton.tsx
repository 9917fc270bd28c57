import { ActionIcon, Tooltip } from '@mantine/core';
import { IconCode } from '@tabler/icons-react';
import type { BehindRequest } from '../../../server/contract/questions.ts';
import { useActions } from '../common/actions.ts';

interface BehindButtonProps {
  /** Of what, e.g. "this search". */
  readonly what: string;
  /** Made when it is asked for; none: there is nothing to show. */
  readonly asked: () => readonly BehindRequest[];
  readonly disabled?: boolean;
  readonly size?: number;
}

/** Shows the Cypher behind what is on screen. Nothing runs. */
export function BehindButton({ what, asked, disabled = false, size = 26 }: BehindButtonProps) {
  const { setUi } = useActions();
  return (
    <Tooltip label="Show the Cypher behind this">
      <ActionIcon
        size={size}
        aria-label={`Cypher behind ${what}`}
        disabled={disabled}
        onClick={() => setUi({ behind: { what, asked: asked() } })}
      >
        <IconCode size={Math.round(size * 0.62)} />
      </ActionIcon>
    </Tooltip>
  );
}
