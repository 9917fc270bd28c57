import { foldName, groupOf, isActor, KINDS, type KindId, nameKeys } from '../../../cypher/model/index.ts';
import type { EntityRow } from '../columns/entities.ts';
import { contentHash } from '../digest.ts';
import type { Context } from './context.ts';
import { known, type Props } from './props.ts';

export interface EntityRecord {
  readonly id: string;
  readonly kind: KindId;
  readonly labels: readonly string[];
  readonly hash: number;
  readonly props: Props;
}

/** An alias that is general knowledge ends in `~`. */
const GENERAL = /\s*~$/;

export function toEntityRecord(row: EntityRow, context: Context): EntityRecord {
  const aliases = row.aliases.map((alias) => alias.replace(GENERAL, '')).filter((alias) => alias !== '');
  const general = row.aliases.filter((alias) => GENERAL.test(alias)).map((alias) => alias.replace(GENERAL, ''));
  const { topic, source, aliases: _written, notToBeConfusedWith, ...rest } = row;
  const labels = ['Entity', row.kind, ...(row.secondKind === null ? [] : [row.secondKind])];
  if (isActor(row.kind, row.subjectCategory)) labels.push('Actor');
  const props = known({
    ...rest,
    dataSet: context.manifest.id,
    group: groupOf(KINDS, row.kind, row.subtype, row.subjectCategory),
    aliases: some(aliases),
    generalAliases: some(general),
    notToBeConfusedWith: some(notToBeConfusedWith),
    nameKey: foldName(row.name),
    nameKeys: nameKeys([row.name, ...aliases, row.abbreviation]),
    // `topic` itself is derived: an entity whose every claim is of another topic gets it too.
    ownTopic: topic || null,
    source: source === null ? null : context.keyOf(source),
  });
  const hash = contentHash([labels, props]);
  return { id: row.id, kind: row.kind, labels, hash, props: { ...props, hash } };
}

const some = (items: readonly string[]): readonly string[] | null => (items.length > 0 ? items : null);
