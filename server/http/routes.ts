import type { RouteId } from '../contract/index.ts';
import { CYPHER } from './handlers/cypher.ts';
import { EXPLORE } from './handlers/explore.ts';
import { SAVED } from './handlers/saved.ts';
import type { Handler } from './handlers/shape.ts';

export const HANDLERS: Readonly<Record<RouteId, Handler>> = { ...EXPLORE, ...CYPHER, ...SAVED };
