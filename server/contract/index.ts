export * from './claims.ts';
export * from './common.ts';
export * from './explore.ts';
export * from './graph.ts';
export * from './model.ts';
export * from './overview.ts';
export * from './routes.ts';
