export * from './error.ts';
export type { Answer } from './request.ts';
export * from './routes.ts';
