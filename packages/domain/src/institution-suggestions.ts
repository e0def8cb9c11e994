import type { Because, BecauseRule } from './because.js';

/** Why an institution has to do with a theme. */
export const themeGrounds = ['INVITED', 'ORGANISER', 'COMMITMENT_LEAD', 'CHOSEN'] as const;
export type ThemeGround = (typeof themeGrounds)[number];

/** How much each ground says alone, 0 to 1, and the name it is explained by. */
export const themeGroundWeights: Readonly<Record<ThemeGround, { weight: number; rule: BecauseRule }>> = {
  /** A commitment made from a proposal of the theme has it as its lead. */
  COMMITMENT_LEAD: { weight: 0.5, rule: 'LEADS_ON_THEME' },
  /** It was invited to a meeting on the theme, to answer there. */
  INVITED: { weight: 0.35, rule: 'INVITED_TO_THEME' },
  /** It organised a meeting on the theme, perhaps because it runs the whole process. */
  ORGANISER: { weight: 0.2, rule: 'ORGANISED_ON_THEME' },
  /** The secretariat wrote the rule. */
  CHOSEN: { weight: 0.6, rule: 'CHOSEN_FOR_THEME' },
};

/** Grounds on which an institution leads a theme: one of its members has something at stake in every proposal on it. */
export const leadingGrounds = ['COMMITMENT_LEAD', 'CHOSEN'] as const satisfies readonly ThemeGround[];

/** How many institutions are suggested at most, and how many similar proposals are asked where they went. */
export const mostSuggestions = 3;
export const mostNeighbours = 9;

/** Below it the first suggestion is too weak to stand chosen beforehand. */
export const leastConvincing = 0.5;

export type ThemeRule<Key> = { institution: Key; ground: ThemeGround; evidence: number | null };
/** A similar proposal and where it was sent: its lead institution. */
export type Neighbour<Key> = { institution: Key; likeness: number };

export type Suggestion<Key> = { institution: Key; score: number; weak: boolean; because: Because[] };

/**
 * The institutions a proposal may concern, the likeliest first. Grounds add up as independent hints do: each takes
 * its share of the doubt the others left.
 */
export function suggestInstitutions<Key extends string>(
  rules: readonly ThemeRule<Key>[],
  neighbours: readonly Neighbour<Key>[],
): Suggestion<Key>[] {
  const nearest = neighbours.toSorted((a, b) => b.likeness - a.likeness).slice(0, mostNeighbours);
  const keys = [...new Set([...rules, ...nearest].map(({ institution }) => institution))].toSorted();
  const ranked = keys
    .map((institution) => ({
      institution,
      ...weigh([
        ...rules.filter((rule) => rule.institution === institution).map(byRule),
        ...byNeighbours(institution, nearest),
      ]),
    }))
    .toSorted((a, b) => b.score - a.score)
    .slice(0, mostSuggestions);
  const weak = (ranked[0]?.score ?? 0) < leastConvincing;
  return ranked.map((suggestion) => ({ ...suggestion, weak }));
}

type Ground = { weight: number; because: Because };

function weigh(grounds: readonly Ground[]): { score: number; because: Because[] } {
  const strongestFirst = grounds.toSorted((a, b) => b.weight - a.weight);
  // Always multiplied in the same order: the last digit of a product depends on it, and ties would too.
  const doubt = strongestFirst.reduce((left, { weight }) => left * (1 - weight), 1);
  return { score: 1 - doubt, because: strongestFirst.map(({ because }) => because) };
}

function byRule({ ground, evidence }: ThemeRule<string>): Ground {
  const { weight, rule } = themeGroundWeights[ground];
  return { weight, because: { rule, facts: evidence === null ? {} : { count: evidence } } };
}

/** Eight of nine say more than one of one: the share counts for less where few were asked. */
function byNeighbours(institution: string, nearest: readonly Neighbour<string>[]): Ground[] {
  const assigned = nearest.filter((neighbour) => neighbour.institution === institution);
  if (assigned.length === 0) return [];
  const total = sum(nearest.map(({ likeness }) => likeness));
  const share = total === 0 ? 0 : sum(assigned.map(({ likeness }) => likeness)) / total;
  const trust = nearest.length / (nearest.length + 2);
  const facts = { assigned: assigned.length, similar: nearest.length };
  return [{ weight: share * trust, because: { rule: 'SIMILAR_ASSIGNED', facts } }];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
