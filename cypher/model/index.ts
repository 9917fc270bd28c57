export * from './grading.ts';
export * from './groups.ts';
export { KINDS } from './kinds/index.ts';
export { LINK_TYPES } from './links/index.ts';
export * from './profiles.ts';
export { PROPERTIES } from './properties.ts';
export * from './terms.ts';
export * from './types.ts';
