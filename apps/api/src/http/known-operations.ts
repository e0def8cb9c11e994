import { isAway } from '../database/away.js';
import type { RequestHandler } from 'express';
import { deprecatedIn, noteDeprecated, type DeprecatedUses } from '../contract/deprecated-uses.js';
import type { Bytes } from '../database/bytes.js';
import type { Context } from '../graphql/context.js';
import { limits } from '../graphql/limits.js';
import { operations } from '../graphql/operations.js';
import type { AnsweredOperations } from '../read-model/answered.js';
import { budgetHeaders } from '../metering/budget-headers.js';
import { valuesInText } from '../metering/values-in.js';
import type { ReadModel } from '../read-model/reader.js';
import { wroteLately } from '../replicas/who-wrote.js';
import { Busy } from './admission.js';
import { tooBusy } from './failures.js';
import type { KeptAnswers } from './kept-answers.js';

/** What an endpoint keeps of what it was asked. */
export interface Keeping {
  readModel: ReadModel;
  answered: AnsweredOperations;
  /** Where what is asked for though it is to go is counted. */
  deprecated?: DeprecatedUses;
  /** Where everybody gets the same answers. */
  answers?: KeptAnswers<KeptAnswer>;
}

/** What is told, and how much it holds; what it cost is each one's own. */
export interface KeptAnswer {
  /** The data, as JSON. */
  text: Bytes;
  values: number;
}

/** An answer as it is sent. */
export interface KnownAnswer {
  text: Bytes;
  headers: readonly [name: string, value: string][];
}

/**
 * Answers what the read model has answered before: the document was parsed, validated and found within the limits
 * then, so only its cost with these variables is asked again. Null for everything else, and where anything goes wrong:
 * that is Apollo's, as if this were not here. Throws `Busy` where there is no room for it: `enter` is waited for before
 * anything is read, and not for what is kept.
 */
export async function knownAnswer(
  { readModel, answered, answers, deprecated }: Keeping,
  body: unknown,
  contextOf: () => Context | Promise<Context>,
  enter: () => Promise<void> = async () => {},
): Promise<KnownAnswer | null> {
  const asked = askedOf(body);
  const known = asked && answered.find(asked.query, asked.operationName);
  if (!known) return null;
  const { query, operationName, variables } = asked;
  const cost = known.costs.of(variables);
  if (cost > limits.cost) return null;
  if (operations.hasSubscribers) operations.publish({ document: known.document, operationName });
  const context = await contextOf();
  const { spending } = context;
  if (spending && !(await spending.reserve(cost))) return null;
  const read = async (): Promise<KeptAnswer | null> => {
    await enter();
    const text = await readModel.answer({ ...known, variables, context });
    return text === null ? null : { text, values: spending ? valuesInText(text) : 0 };
  };
  // Whoever says who they are gets their own, and so does who wrote a moment ago.
  const answer = await (
    answers && context.actor.client == null && !wroteLately()
      ? answers.get(JSON.stringify([query, operationName, variables]), read)
      : read()
  ).catch((error: unknown) => (error instanceof Busy ? error : null));
  if (answer === null || answer instanceof Busy) {
    spending?.forget();
    if (answer) throw answer;
    return null;
  }
  if (deprecated) noteDeprecated(deprecated, deprecatedIn(known.schema, known.document), context);
  const used = spending?.settle(answer.values);
  return {
    text: `{"data":${answer.text}${used ? `,"extensions":{"cost":${JSON.stringify(used)}}` : ''}}`,
    headers: used ? budgetHeaders(used, context.now) : [],
  };
}

/** The same for what comes by Express: compressed, with a key, or by way of anything else the door leaves to it. */
export function answerKnownOperations(
  keeping: Keeping,
  contextOf: (...of: Parameters<RequestHandler>) => Context | Promise<Context>,
  enter?: (...of: Parameters<RequestHandler>) => Promise<void>,
): RequestHandler {
  return (request, response, next) => {
    const type = request.method === 'POST' && request.accepts(mediaTypes);
    if (!type) return next();
    const contextOfThis = () => contextOf(request, response, next);
    knownAnswer(keeping, request.body, contextOfThis, enter && (() => enter(request, response, next))).then(
      (answer) => {
        if (!answer) return next();
        const body = Buffer.from(answer.text, 'latin1');
        for (const [name, value] of answer.headers) response.setHeader(name, value);
        response.setHeader('Content-Type', type);
        response.setHeader('Content-Length', body.length);
        response.end(body);
      },
      (error: unknown) => next(error instanceof Busy ? tooBusy() : isAway(error) ? error : undefined),
    );
  };
}

/** As Apollo names them, the one for clients that name none first. */
export const mediaTypes = [
  'application/json; charset=utf-8',
  'application/graphql-response+json; charset=utf-8',
];

interface Asked {
  query: string;
  operationName: string | null;
  variables: Record<string, unknown>;
}

/** A plain request; null for any other, such as one with extensions. */
function askedOf(body: unknown): Asked | null {
  const { query, variables, operationName, extensions } = (body ?? {}) as Record<string, unknown>;
  if (typeof query !== 'string' || extensions != null) return null;
  if (operationName != null && typeof operationName !== 'string') return null;
  if (variables != null && (typeof variables !== 'object' || Array.isArray(variables))) return null;
  return {
    query,
    operationName: operationName ?? null,
    variables: (variables ?? {}) as Record<string, unknown>,
  };
}
