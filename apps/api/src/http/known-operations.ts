import type { Request, RequestHandler, Response } from 'express';
import { deprecatedIn, noteDeprecated, type DeprecatedUses } from '../contract/deprecated-uses.js';
import type { Context } from '../graphql/context.js';
import { limits } from '../graphql/limits.js';
import type { AnsweredOperations } from '../read-model/answered.js';
import { setBudgetHeaders } from '../metering/budget-headers.js';
import { valuesInText } from '../metering/values-in.js';
import type { ReadModel } from '../read-model/reader.js';
import { wroteLately } from '../replicas/who-wrote.js';
import type { KeptAnswer, KeptAnswers } from './kept-answers.js';

/** What an endpoint keeps of what it was asked. */
export interface Keeping {
  readModel: ReadModel;
  answered: AnsweredOperations;
  /** Where what is asked for though it is to go is counted. */
  deprecated?: DeprecatedUses;
  /** Where everybody gets the same answers. */
  answers?: KeptAnswers;
}

type ContextOf = (request: Request, response: Response) => Context | Promise<Context>;

/**
 * Answers by itself what the read model has answered before: the document was parsed, validated and found within the
 * limits then, so only its cost with these variables is asked again. Everything else, and whatever goes wrong, is
 * Apollo's, as if this were not here.
 */
export function answerKnownOperations(
  { readModel, answered: knownOperations, answers, deprecated }: Keeping,
  contextOf: ContextOf,
): RequestHandler {
  const answer = async (request: Request, response: Response): Promise<boolean> => {
    const asked = askedOf(request);
    const type = request.accepts(mediaTypes);
    const known = asked && knownOperations.find(asked.query, asked.operationName);
    if (!known || !type) return false;
    const { query, operationName, variables } = asked;
    const cost = known.costs.of(variables);
    if (cost > limits.cost) return false;
    const context = await contextOf(request, response);
    const { spending } = context;
    if (spending && !(await spending.reserve(cost))) return false;
    const read = async (): Promise<KeptAnswer | null> => {
      const text = await readModel.answer({ ...known, variables, context });
      return text === null ? null : { begun: Buffer.from(`{"data":${text}`), values: valuesInText(text) };
    };
    // Whoever says who they are gets their own, and so does who wrote a moment ago.
    const answered = await (
      answers && request.headers.authorization === undefined && !wroteLately()
        ? answers.get(JSON.stringify([query, operationName, variables]), read)
        : read()
    ).catch(() => null);
    const used = spending?.settle(answered?.values ?? 0);
    if (answered === null) return false;
    if (deprecated) noteDeprecated(deprecated, deprecatedIn(known.schema, known.document), context);
    if (used) setBudgetHeaders((name, value) => response.setHeader(name, value), used, context.now);
    const rest = used ? `,"extensions":${JSON.stringify({ cost: used })}}` : '}';
    const body = Buffer.concat([answered.begun, Buffer.from(rest)]);
    response.setHeader('Content-Type', type);
    response.setHeader('Content-Length', body.length);
    response.end(body);
    return true;
  };
  return (request, response, next) => {
    answer(request, response).then(
      (done) => done || next(),
      () => next(),
    );
  };
}

/** As Apollo names them, the one for clients that name none first. */
const mediaTypes = ['application/json; charset=utf-8', 'application/graphql-response+json; charset=utf-8'];

interface Asked {
  query: string;
  operationName: string | null;
  variables: Record<string, unknown>;
}

/** A plain request; null for any other, such as one with extensions. */
function askedOf({ method, body }: Request): Asked | null {
  const { query, variables, operationName, extensions } = (body ?? {}) as Record<string, unknown>;
  if (method !== 'POST' || typeof query !== 'string' || extensions != null) return null;
  if (operationName != null && typeof operationName !== 'string') return null;
  if (variables != null && (typeof variables !== 'object' || Array.isArray(variables))) return null;
  return {
    query,
    operationName: operationName ?? null,
    variables: (variables ?? {}) as Record<string, unknown>,
  };
}
