/** The worker in which Cypher is understood, with all of language-support: a chunk of its own. */
export const startLanguage = (): Worker => new Worker(new URL('./language.worker.ts', import.meta.url), { type: 'module' });
