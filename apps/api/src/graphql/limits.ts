import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import type { ValidationContext, ValidationRule } from 'graphql';
import { LARGEST_PAGE } from './page-arguments.js';
import { Refused } from './refused.js';
import { repeatsRule } from './repeats.js';

/**
 * What one request may ask of the server. Everything the console, the portal and the published operations ask stays
 * under half of each figure (a test holds them to it); docs/api-limits.md explains them to authors of other apps.
 */
export const limits = {
  /** Bytes of a request's body, 256 KB. */
  bodyBytes: 262_144,
  /** Levels of arrays and objects in the body. */
  jsonDepth: 20,
  /** Operations sent at once, in a list. */
  operations: 1,
  /** Words and signs of a document: names, braces, values. */
  tokens: 1_200,
  /** Fields and fragments selected, each fragment counted wherever it is used. */
  selections: 800,
  /** Levels of fields; a fragment is not a level of its own. */
  depth: 17,
  aliases: 30,
  directives: 8,
  /** Times one field stands in the same braces: once is enough, and each pair has to be compared. */
  repeats: 10,
  /** Rows of a page, `first`. */
  page: LARGEST_PAGE,
  /** Values the answer may hold at most, by the sizes of its pages. */
  cost: 64_000,
  /** Requests of one network that are being answered at the same time. */
  inFlight: 64,
} as const;

export type Limit = keyof typeof limits;

/** Most faults of a document that are told at once. */
export const VALIDATION_ERRORS = 4;

/** A refusal that leaves as HTTP 400: nothing was executed. */
export function limitExceeded(limit: Limit, given?: number): Refused {
  const refused = new Refused({
    code: 'LIMIT_EXCEEDED',
    field: limit === 'page' ? 'first' : limit,
    facts: { limit: limits[limit], ...(given === undefined ? {} : { given }) },
  });
  refused.extensions['http'] = { status: 400 };
  return refused;
}

type Rule = (options: {
  n: number;
  propagateOnRejection: boolean;
  onReject: ((context: ValidationContext | null) => void)[];
}) => unknown;

/** A rule that reports our refusal; in the throwing mode it has by default, the answer would be a 500. */
const atMost = (limit: 'depth' | 'aliases' | 'directives', rule: Rule, more: object = {}): ValidationRule =>
  rule({
    n: limits[limit],
    propagateOnRejection: false,
    onReject: [(context) => context?.reportError(limitExceeded(limit))],
    ...more,
  }) as ValidationRule;

export const limitRules: ValidationRule[] = [
  repeatsRule(limits.repeats, () => limitExceeded('repeats')),
  atMost('depth', maxDepthRule, { flattenFragments: true }),
  atMost('aliases', maxAliasesRule, { allowList: [] }),
  atMost('directives', maxDirectivesRule),
];

/** Limits graphql and Apollo keep for us, told apart by their words only. */
const ofLibraries: [RegExp, Limit][] = [
  [/^Syntax Error: Document contains more that \d+ tokens/u, 'tokens'],
  [/recursively requests too many selections\.$/u, 'selections'],
  [/^Maximum introspection depth exceeded/u, 'depth'],
];

/** The refusal such an error stands for; null for any other error. */
export function libraryLimit(message: string): Refused | null {
  const limit = ofLibraries.find(([words]) => words.test(message))?.[1];
  return limit === undefined ? null : limitExceeded(limit);
}
