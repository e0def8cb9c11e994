import { banks } from './phrases/banks.js';
import { complaints, outsidePlan, personalData, tooShort } from './phrases/hinted.js';
import { scopes } from './phrases/scopes.js';
import { actions, means, problems, solutions } from './phrases/shared.js';
import { chance, type Chance } from './random.js';

/** What a person might notice about a proposal before they decide; most have nothing of it. */
export const oddities = [
  'TOO_SHORT',
  'PERSONAL_DATA',
  'COMPLAINT',
  'OUTSIDE_PLAN',
  'OTHER_LANGUAGE',
] as const;
export type Oddity = (typeof oddities)[number];

/** How one proposal says again what another said. */
export const variations = [
  'SPELLING',
  'OTHER_ORDER',
  'OTHER_VERB',
  'OTHER_PLACE',
  'SHORTER',
  'TRANSLATED',
] as const;
export type Variation = (typeof variations)[number];

/** A proposal before it is put into words: places in the lists of phrases. */
export interface Recipe {
  theme: string;
  kind: keyof typeof actions;
  action: number;
  subject: number;
  scope: number | null;
  means: number | null;
  /** Of the theme's problems and then the shared ones. */
  problems: number[];
  solutions: number[];
  result: number | null;
  languages: readonly ('ar' | 'fr')[];
  misspelt: boolean;
  oddity: { kind: Oddity; place: number } | null;
  /** The number of the proposal it repeats. */
  repeats: number | null;
}

export const themes = Object.keys(banks);

const SHARE_OF_DUPLICATES = 0.14;
const SHARE_OF_ODDITIES = 0.14;
/** A repetition is of one of the last few hundred, as a campaign of letters is. */
const HOW_FAR_BACK = 300;

/** The n-th proposal, from 1. It depends on the seed and its number alone: more can be made later. */
export function recipeOf(seed: number, n: number): Recipe {
  const draw = chance(seed, 'proposal', n);
  if (n > 1 && draw.often(SHARE_OF_DUPLICATES)) {
    const repeats = n - 1 - draw.favourite(Math.min(n - 1, HOW_FAR_BACK));
    const variation = variations[draw.below(variations.length)]!;
    return { ...vary(recipeOf(seed, repeats), variation, draw), repeats };
  }
  const recipe = original(draw);
  return draw.often(SHARE_OF_ODDITIES) ? { ...recipe, oddity: oddity(draw) } : recipe;
}

function original(draw: Chance): Recipe {
  const theme = themes[draw.favourite(themes.length)]!;
  const bank = banks[theme]!;
  const kind = (['information', 'mechanisms', 'services'] as const)[draw.below(3)]!;
  const spoken = draw.next();
  return {
    theme,
    kind,
    action: draw.below(actions[kind].length),
    subject: draw.below(bank[kind].length),
    scope: draw.often(0.75) ? draw.favourite(scopes.length) : null,
    means: draw.often(0.4) ? draw.below(means.length) : null,
    problems: draw.several(bank.problems.length + problems.length, 1 + draw.below(3)),
    // What is special to the theme is said before what could be said of anything.
    solutions: draw
      .several(bank.solutions.length + solutions.length, 1 + draw.below(3))
      .toSorted((a, b) => a - b),
    result: draw.often(0.8) ? draw.below(bank.results.length) : null,
    languages: spoken < 0.7 ? ['ar'] : spoken < 0.88 ? ['fr'] : ['ar', 'fr'],
    misspelt: draw.often(0.05),
    oddity: null,
    repeats: null,
  };
}

function oddity(draw: Chance): Recipe['oddity'] {
  const kind = oddities[draw.below(oddities.length)]!;
  const lists = {
    TOO_SHORT: tooShort,
    PERSONAL_DATA: personalData,
    COMPLAINT: complaints,
    OUTSIDE_PLAN: outsidePlan,
  };
  return { kind, place: kind === 'OTHER_LANGUAGE' ? 0 : draw.below(lists[kind].length) };
}

const rewrites: Record<Variation, (recipe: Recipe, draw: Chance) => Partial<Recipe>> = {
  SPELLING: () => ({ misspelt: true }),
  OTHER_ORDER: ({ problems: p, solutions: s }) => ({ problems: p.toReversed(), solutions: s.toReversed() }),
  OTHER_VERB: ({ kind, action }) => ({ action: (action + 1) % actions[kind].length, means: null }),
  OTHER_PLACE: (_, draw) => ({ scope: draw.below(scopes.length) }),
  SHORTER: ({ solutions: s }) => ({ solutions: s.slice(0, 1), result: null, means: null }),
  // Somebody else had read it in both languages, or writes it in the other one.
  TRANSLATED: ({ languages }) => ({ languages: languages.length === 2 ? ['fr'] : ['ar', 'fr'] }),
};

const vary = (recipe: Recipe, variation: Variation, draw: Chance): Recipe => ({
  ...recipe,
  ...rewrites[variation](recipe, draw),
});
