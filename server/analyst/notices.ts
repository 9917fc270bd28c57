import type { Notice } from '../contract/index.ts';
import type { Remark } from '../db/index.ts';
import type { Statement } from './prefix.ts';
import { unknownIn, unknownWords } from './unknown.ts';

interface Words {
  /** What is in Neo4j's code. */
  readonly code: RegExp;
  readonly words: (description: string) => string;
}

const PLAIN: readonly Words[] = [
  {
    code: /CartesianProduct$/,
    words: () => 'Patterns that share nothing are combined, every row with every row. Connect them by a relationship or a WHERE.',
  },
  {
    code: /UnboundedVariableLengthPattern$/,
    words: () => 'The path may be of any length, which can take very long. Give it a most, such as *1..5.',
  },
  {
    code: /ExhaustiveShortestPath$/,
    words: () =>
      'A condition on the whole path makes Neo4j try all paths when the shortest do not fit. Put it on each step, or limit the length.',
  },
  { code: /EagerOperator$/, words: () => 'All rows are gathered before the next step, which takes memory.' },
  {
    code: /NoApplicableIndex$/,
    words: () => 'No index serves this condition: all nodes of the label are read. An index on the property would help.',
  },
  {
    code: /DynamicProperty$/,
    words: () => 'The property is named only when the statement runs, so no index can serve it. Name it in the text.',
  },
  { code: /Hint/, words: () => 'The hint could not be followed; Neo4j planned without it.' },
  {
    code: /(Deprecated|DeprecationWarning)$/,
    words: (text) => `This way of writing will go with a later version of Neo4j. ${text}`,
  },
  {
    code: /Unsupported/,
    words: () => 'Something that the statement asks for does not exist here; Neo4j did without it.',
  },
  { code: /CodeGenerationFailed/, words: () => 'Neo4j runs the statement in its slower way.' },
  { code: /AggregationSkippedNull$/, words: () => 'Nulls were left out of an aggregation.' },
  { code: /SubqueryVariableShadowing$/, words: () => 'A name inside the subquery hides one outside. Call it otherwise.' },
  { code: /RepeatedRelationshipReference/, words: () => 'A relationship stands twice in the pattern: nothing can be found.' },
];

/** Codes that are errors, told as such. */
const NOT_TOLD = /ParameterNotProvided$/;

/** What Neo4j remarks, in plain words, placed in what the user typed. `sent`: characters that stood before the statement in what was sent. */
export function noticesOf(remarks: readonly Remark[], { tokens, place }: Statement, sent: number): readonly Notice[] {
  return remarks
    .filter(({ code }) => !NOT_TOLD.test(code))
    .map((remark) => {
      const offset = remark.offset === null ? null : Math.max(0, remark.offset - sent);
      const unknown = unknownIn(remark, tokens, offset);
      return {
        code: remark.code,
        severity: remark.severity === 'WARNING' ? 'warning' : 'information',
        title: remark.title.replace(/\.$/, ''),
        words: unknown === null ? plainWords(remark) : unknownWords(unknown),
        description: remark.description,
        position: offset === null ? null : place(offset),
        unknown,
      };
    });
}

const plainWords = ({ code, description }: Remark): string =>
  PLAIN.find((each) => each.code.test(code))?.words(description) ?? description;

/** Parameters that the statement uses and that were not given. */
export function missingIn(remarks: readonly Remark[]): readonly string[] {
  const remark = remarks.find(({ code }) => NOT_TOLD.test(code));
  const names = /\(Missing parameters: (.+)\)$/.exec(remark?.description ?? '')?.[1];
  return names === undefined ? [] : names.split(',').map((name) => name.trim());
}
