import type { Response } from 'express';
import type { z } from 'zod';
import type { Analyst } from '../../analyst/index.ts';
import type { Ask, AskExact, DatabaseState, Gateway, Library } from '../../db/index.ts';
import type * as explore from '../../explore/index.ts';
import type { ForeignReader, Subject } from '../../foreign/index.ts';
import type { SavedStore } from '../../saved/index.ts';
import type { AppSettings } from '../deps.ts';

/** What a route may use that needs to know nothing of the database. */
export interface Direct {
  readonly gateway: Gateway;
  readonly library: Library;
  /** Aborted when who asked goes away. */
  readonly signal: AbortSignal;
  /** Runs Cypher that people typed: the only way there is. */
  readonly analyst: Analyst;
}

/** What all other routes may use besides the request. */
export interface Context extends Direct {
  readonly ask: Ask;
  /** With values as cells. */
  readonly exact: AskExact;
  /** Gives up after some seconds. */
  readonly hasty: Ask;
  readonly settings: AppSettings;
  readonly state: DatabaseState;
  readonly readLines: explore.ReadLines;
  readonly overview: explore.OverviewReader;
  /** Reads what the database holds, and shares it among all who ask. */
  readonly foreign: ForeignReader;
  readonly subject: Subject;
  readonly saved: SavedStore;
}

export interface RawRequest {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
  readonly headers?: { readonly accept?: string | undefined };
}

/** An answer that writes itself, in lines or in pieces. */
export interface Sends {
  send(response: Response): Promise<void>;
}

export type Handler = (context: Context, raw: RawRequest) => Promise<explore.Answer<unknown>>;
export type DirectHandler = (context: Direct, raw: RawRequest) => Promise<Sends>;

interface Shape<P, Q, B, D> {
  readonly params: z.ZodType<P>;
  readonly query: z.ZodType<Q>;
  readonly body: z.ZodType<B> | null;
  readonly data: z.ZodType<D>;
}

interface Input<P, Q, B> {
  readonly params: P;
  readonly query: Q;
  readonly body: B | null;
}

/** parse → ask → reply: what comes in has passed the contract, what goes out has its type. */
export const route =
  <P, Q, B, D>(
    shape: Shape<P, Q, B, D>,
    answer: (context: Context, input: Input<P, Q, B>) => Promise<explore.Answer<D>>,
  ): Handler =>
  (context, raw) =>
    answer(context, {
      params: shape.params.parse(raw.params),
      query: shape.query.parse(raw.query),
      body: shape.body === null ? null : shape.body.parse(raw.body),
    });

/** The same for a route that takes a body. */
export const posted =
  <P, Q, B, D>(
    shape: Shape<P, Q, B, D> & { readonly body: z.ZodType<B> },
    answer: (context: Context, input: { params: P; query: Q; body: B }) => Promise<explore.Answer<D>>,
  ): Handler =>
  (context, raw) =>
    answer(context, {
      params: shape.params.parse(raw.params),
      query: shape.query.parse(raw.query),
      body: shape.body.parse(raw.body),
    });
