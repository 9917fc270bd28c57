import { type Analyst, createAnalyst, type KnownNames } from '../analyst/index.ts';
import { CorridorError, createAsk, createAskExact, type DatabaseState, type Gateway } from '../db/index.ts';
import { createOverviewReader } from '../explore/index.ts';
import { createKept, createReader, readNames, type Subject } from '../foreign/index.ts';
import type { AppDeps } from './deps.ts';
import type { Context, Direct } from './handlers/shape.ts';

/** How long a search may look through what has no index. */
const HASTY_MS = 3_000;
/** How old the names may be that are proposed for one that the database does not have. */
const NAMES_FRESH_MS = 30_000;

export interface Contexts {
  /** Throws CorridorError `starting` or `database-unavailable`. */
  direct(signal: AbortSignal): Direct;
  whole(direct: Direct): Promise<Context>;
}

/** What handlers use, for one request after another; what all requests share lives as long as this does. */
export function createContexts(deps: AppDeps): Contexts {
  const { library, settings, readLines, saved } = deps;
  const analystOf = createAnalysts(deps);
  const shared = {
    settings,
    readLines,
    saved,
    overview: createOverviewReader(),
    foreign: createReader(settings.allowedCalls, Date.now),
  };
  return {
    direct: (signal) => {
      const gateway = readyGateway(deps);
      return { gateway, library, signal, analyst: analystOf(gateway) };
    },
    whole: async (direct) => {
      const { gateway, signal } = direct;
      const state = await gateway.state();
      return { ...direct, ...shared, ...asksOf(deps, gateway, signal), state, subject: subjectOf(deps, gateway, state) };
    },
  };
}

function asksOf(
  { library, settings }: AppDeps,
  gateway: Gateway,
  signal?: AbortSignal,
): Pick<Context, 'ask' | 'exact' | 'hasty'> {
  const timeoutMs = settings.readTimeoutMs;
  const options = signal === undefined ? { timeoutMs } : { timeoutMs, signal };
  return {
    ask: createAsk(gateway, library, options),
    exact: createAskExact(gateway, library, options),
    hasty: createAsk(gateway, library, { ...options, timeoutMs: Math.min(HASTY_MS, timeoutMs) }),
  };
}

/** The database, asked in nobody's name: what all share must not end when one of them goes away. */
const subjectOf = (deps: AppDeps, gateway: Gateway, state: DatabaseState): Subject => ({
  place: gateway.place,
  state,
  ...asksOf(deps, gateway),
});

/** One guard per gateway: it counts who runs at the same time. */
function createAnalysts(deps: AppDeps): (gateway: Gateway) => Analyst {
  const { settings, onStuck } = deps;
  const analysts = new WeakMap<Gateway, Analyst>();
  return (gateway) => {
    const known = analysts.get(gateway);
    if (known !== undefined) return known;
    const analyst = createAnalyst({
      door: gateway.analyst,
      settings: { ...settings, timeoutMs: settings.readTimeoutMs },
      clock: () => performance.now(),
      names: namesOf(deps, gateway),
      ...(onStuck === undefined ? {} : { onStuck }),
    });
    analysts.set(gateway, analyst);
    return analyst;
  };
}

function namesOf(deps: AppDeps, gateway: Gateway): () => Promise<KnownNames> {
  const kept = createKept<KnownNames>(Date.now, NAMES_FRESH_MS);
  return () => kept(gateway.place, () => readNames(asksOf(deps, gateway).hasty));
}

function readyGateway({ phase, gateway }: AppDeps): Gateway {
  const { ready, step, away } = phase();
  if (ready && away) throw new CorridorError('database-unavailable', away, 'Try again in half a minute.');
  const open = gateway();
  if (ready && open !== null) return open;
  throw new CorridorError('starting', `Corridor is starting: ${step}`, 'It will answer in a moment.', { details: { step } });
}
