export { createEditor, type EditorHandle } from './editor.ts';
export { createLanguageClient, type LanguageClient } from './language-client.ts';
export { schemaNames } from './names.ts';
export type { NamedParameter, Problem, Reading, Span } from './types.ts';

/** The worker in which Cypher is understood, with all of language-support: a chunk of its own. */
export const startLanguage = (): Worker => new Worker(new URL('./language.worker.ts', import.meta.url), { type: 'module' });
