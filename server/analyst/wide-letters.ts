// Letters beyond U+FFFF are two units of a JavaScript text, and of a Java text, but one letter of Neo4j's parser.

const WIDE = /[\u{10000}-\u{10FFFF}]/u;
const ALL_WIDE = new RegExp(WIDE, 'gu');
const END_MISSING = /Invalid input '':|Unexpected end of input/;

export const hasWideLetters = (text: string): boolean => WIDE.test(text);

/** Of the same length, so that places are the same. */
export const withoutWideLetters = (text: string): string => text.replace(ALL_WIDE, 'xx');

/** Whether Neo4j complains that a text goes on too little. */
export const isEndMissing = (error: unknown): boolean => error instanceof Error && END_MISSING.test(error.message);
