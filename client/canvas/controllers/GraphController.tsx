import { useEffect } from 'react';
import type { DrawnLink } from '../../graph/parallel.ts';
import type { Session } from '../session.ts';
import type { ChartNode } from '../types.ts';

interface GraphProps {
  readonly session: Session;
  readonly nodes: readonly ChartNode[];
  readonly lines: readonly DrawnLink[];
}

/** Brings nodes and links to the chart. */
export function GraphController({ session, nodes, lines }: GraphProps) {
  useEffect(() => session.show(nodes, lines), [session, nodes, lines]);
  return null;
}
