import neo4j from 'neo4j-driver';

/** A figure of a plan, which the driver gives as an Integer or as a number; null for none. */
export function toCount(value: unknown): number | null {
  if (neo4j.isInt(value)) return value.toNumber();
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
