import { Button } from '@mantine/core';
import { IconEyeOff, IconTarget } from '@tabler/icons-react';
import type { LinkAnswer } from '../../../server/contract/explore.ts';
import { useActions } from '../common/actions.ts';
import { useOnChart } from '../common/hooks.ts';

/** Puts a link on the chart that is not there, hides one that is. */
export function ShowOrHide({ answer: { link, source, target } }: { answer: LinkAnswer }) {
  const onChart = useOnChart();
  const { addFragment, hide } = useActions();
  if (onChart(source.id) && onChart(target.id))
    return (
      <Button variant="default" leftSection={<IconEyeOff size={15} />} onClick={() => hide([link.id])}>
        Hide this link
      </Button>
    );
  return (
    <Button
      leftSection={<IconTarget size={15} />}
      onClick={() => addFragment({ nodes: [source, target], links: [link] }, [source.id, target.id])}
    >
      Show on the chart
    </Button>
  );
}
