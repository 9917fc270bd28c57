import type { EventsMapping, TypedEventEmitter } from 'sigma/types';

/** Has a source of events tell these listeners, until the returned function is called. */
export function listen<Events extends EventsMapping>(source: TypedEventEmitter<Events>, listeners: Partial<Events>): () => void {
  const ends: (() => void)[] = [];
  for (const event in listeners) {
    const listener = listeners[event];
    if (listener === undefined) continue;
    source.on(event, listener);
    ends.push(() => source.off(event, listener));
  }
  return () => {
    for (const end of ends) end();
  };
}
