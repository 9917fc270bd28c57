import type { SourceRow } from '../columns/sources.ts';
import { contentHash } from '../digest.ts';
import type { Context } from './context.ts';
import { known, type Props } from './props.ts';

export interface SourceRecord {
  readonly id: string;
  readonly key: string;
  readonly hash: number;
  readonly props: Props;
}

export function toSourceRecord(row: SourceRow, context: Context): SourceRecord {
  const { authors, containedIn, topic, ...rest } = row;
  const key = context.keyOf(row.id);
  const props = known({
    ...rest,
    authors: authors.length > 0 ? authors : null,
    key,
    dataSet: context.manifest.id,
    topic: topic || null,
    originatorId: context.originSource(row.id)?.originator?.id ?? null,
    containedIn,
    containedInKey: containedIn === null ? null : context.keyOf(containedIn),
  });
  const hash = contentHash(props);
  return { id: row.id, key, hash, props: { ...props, hash } };
}
