/** A statement that must be refused, and what the sentence must name. `$URL` stands for a listener that must never be called. */
export interface Attack {
  /** Says where the harm hides. */
  readonly what: string;
  readonly query: string;
  readonly names: RegExp;
}

export const attack = (what: string, query: string, names: RegExp): Attack => ({ what, query, names });
