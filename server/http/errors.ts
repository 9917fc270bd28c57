import type { ErrorRequestHandler, RequestHandler, Response } from 'express';
import { ZodError, type z } from 'zod';
import { ERROR_STATUS, type ErrorBody, type ErrorCode } from '../contract/index.ts';
import { CorridorError } from '../db/index.ts';

interface Problem {
  readonly code: ErrorCode;
  readonly message: string;
  readonly hint: string | null;
  readonly details: Record<string, unknown> | null;
}

const problem = (code: ErrorCode, message: string, hint: string | null = null, details: Problem['details'] = null): Problem => ({
  code,
  message,
  hint,
  details,
});

/** What a thrown thing is on the wire. What nobody threw on purpose is a defect: it says nothing of our inside. */
export function toProblem(error: unknown): Problem {
  if (error instanceof CorridorError && error.code !== 'internal')
    return problem(error.code, error.message, error.hint, error.details);
  if (error instanceof ZodError) return fromZod(error);
  const type = bodyProblem(error);
  if (type === 'entity.too.large') return problem('too-large', 'The request is too large.', 'Send less at a time: 4 MB at most.');
  if (type === 'entity.parse.failed') return problem('bad-request', 'The body is no JSON object.');
  if (type !== null || error instanceof URIError) return problem('bad-request', 'The request cannot be read.');
  return problem('internal', 'Something went wrong in the server.', 'The log of the server says what.');
}

/** Express and its body parser mark errors of the request with a type or a status below 500. */
function bodyProblem(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if ('type' in error && typeof error.type === 'string') return error.type;
  return 'status' in error && typeof error.status === 'number' && error.status < 500 ? 'request' : null;
}

const SHOWN_WITH_EXAMPLES = '/api/docs shows what each route takes, with an example; /api/openapi.json is the same for programs.';

/** A list of a million wrong values would be answered with as many sentences. */
const MOST_ISSUES = 20;

function fromZod(error: ZodError): Problem {
  const issue = error.issues[0];
  const details = { issues: error.issues.slice(0, MOST_ISSUES).map(({ path, message }) => ({ path: path.join('.'), message })) };
  if (issue?.code === 'unrecognized_keys')
    return problem('unknown-parameter', `Unknown parameter "${issue.keys.join('", "')}".`, SHOWN_WITH_EXAMPLES, details);
  return problem('bad-request', issue === undefined ? 'Bad request.' : wrongValue(issue), SHOWN_WITH_EXAMPLES, details);
}

/** zod says of what is not there that it is of the type "undefined". */
function wrongValue({ path, message }: Pick<z.core.$ZodIssue, 'path' | 'message'>): string {
  const name = path.join('.');
  if (name === '') return message;
  return message.endsWith('received undefined') ? `Parameter "${name}" is missing.` : `Parameter "${name}": ${message}.`;
}

/** The one place where errors become answers. */
export const errorHandler: ErrorRequestHandler = (error, request, response, next) => {
  if (response.headersSent || request.socket.destroyed) return next();
  const found = toProblem(error);
  if (found.code === 'internal') request.log.error({ err: error }, 'request failed');
  sendProblem(response, found);
};

export function sendProblem(response: Response, { code, message, hint, details }: Problem): void {
  const body: ErrorBody = { error: { code, message, hint, details } };
  if (ERROR_STATUS[code] === 503) response.set('retry-after', '2');
  response.status(ERROR_STATUS[code]).json(body);
}

export const notFound: RequestHandler = (request, response) =>
  sendProblem(
    response,
    problem(
      'not-found',
      `There is no ${request.originalUrl.split('?')[0]} here.`,
      '/api/docs shows all routes; /api/openapi.json is the same for programs.',
    ),
  );

export const wrongMethod =
  (allowed: string): RequestHandler =>
  (request, response) => {
    response.set('allow', allowed);
    sendProblem(response, problem('method-not-allowed', `${request.method} is not for this address.`, `Use ${allowed}.`));
  };
