export { createEditor, type EditorHandle } from './editor.ts';
export { createLanguageClient, type LanguageClient } from './language-client.ts';
export { schemaNames } from './names.ts';
export { startLanguage } from './start.ts';
export type { NamedParameter, Problem, Reading, Span } from './types.ts';
