import type { Because } from './because.js';
import type { Locale } from './languages.js';
import { stageRules, checkStages, type StageKind } from './plan-stages.js';
import { accept, refuse, type Result } from './refusals.js';

/** How much two proposals look alike, from the most alike down. Nothing below the last is shown. */
export const duplicateBands = ['VERY_CLOSE', 'CLOSE', 'RELATED'] as const;
export type DuplicateBand = (typeof duplicateBands)[number];

/** The least score of each band. Rewordings reach 0.4 to 0.7, another spelling of the same text 1, chance 0.1. */
export const leastScore: Readonly<Record<DuplicateBand, number>> = {
  VERY_CLOSE: 0.7,
  CLOSE: 0.45,
  RELATED: 0.3,
};

/** Nothing less alike is worth a look. */
export const duplicateFloor = leastScore.RELATED;

/** The most that are ever offered for one proposal. */
export const mostCandidates = 20;

/** A title is said in few words, so that two of them agree more easily than two whole texts. */
const TITLE_WEIGHT = 0.9;
/** The same words on another theme are a little less likely to mean the same. */
const OTHER_THEME_WEIGHT = 0.9;

/** Two proposals compared in one language both are written in: shares of trigrams in common, 0 to 1. */
export type Likeness = { language: Locale; title: number; text: number };

export const duplicateScore = (likeness: readonly Likeness[], sameTheme: boolean): number =>
  Math.max(0, ...likeness.map(({ title, text }) => Math.max(text, title * TITLE_WEIGHT))) *
  (sameTheme ? 1 : OTHER_THEME_WEIGHT);

/** Null below the floor. */
export const bandOf = (score: number): DuplicateBand | null =>
  duplicateBands.find((band) => score >= leastScore[band]) ?? null;

export type Compared<Key> = {
  key: Key;
  /** Proposals of one group are one candidate: the closest of them stands for it. */
  group: string | null;
  sameTheme: boolean;
  likeness: readonly Likeness[];
};

export type Candidate<Key> = { key: Key; score: number; band: DuplicateBand; because: Because[] };

/** What is worth a look among what was compared, the closest first; ties keep the order given. */
export function rankDuplicates<Key>(compared: readonly Compared<Key>[]): Candidate<Key>[] {
  const groups = new Set<string>();
  return compared
    .map((other) => ({ ...other, score: duplicateScore(other.likeness, other.sameTheme) }))
    .toSorted((a, b) => b.score - a.score)
    .filter(({ group }) => group === null || (!groups.has(group) && groups.add(group)))
    .slice(0, mostCandidates)
    .flatMap(({ key, score, likeness, sameTheme }) => {
      const band = bandOf(score);
      return band === null ? [] : [{ key, score, band, because: reasons(likeness, sameTheme) }];
    });
}

/** What is alike: the whole texts, or only the titles where those agree more. */
function reasons(likeness: readonly Likeness[], sameTheme: boolean): Because[] {
  const closest = (of: 'title' | 'text') => likeness.toSorted((a, b) => b[of] - a[of])[0];
  const [title, text] = [closest('title'), closest('text')];
  const found: Because[] = [];
  if (title && text && title.title > Math.max(text.text, duplicateFloor))
    found.push({ rule: 'SAME_TITLE', facts: { percent: percent(title.title), language: title.language } });
  if (text && text.text >= duplicateFloor)
    found.push({ rule: 'SAME_TEXT', facts: { percent: percent(text.text), language: text.language } });
  if (sameTheme) found.push({ rule: 'SAME_THEME', facts: {} });
  return found;
}

/** Cut, not rounded, so that what is shown never stands in a higher band than it is. */
const percent = (share: number): number => Math.floor(share * 100 + 1e-6);
export const shownScore = (score: number): number => percent(score) / 100;

export type PairFacts = {
  same: boolean;
  samePlan: boolean;
  sameGroup: boolean;
  openStages: readonly StageKind[];
  /** Of either of the two. */
  recused: boolean;
};

/** May this person say that two proposals are not the same, or take that back? Who may call it, permissions say. */
export function checkPair(pair: PairFacts): Result<null> {
  if (pair.recused) return refuse('NOT_ALLOWED', 'recused');
  if (pair.same) return refuse('INVALID_INPUT', 'duplicate', { field: 'other' });
  if (!pair.samePlan) return refuse('INVALID_INPUT', 'otherPlan', { field: 'other' });
  if (pair.sameGroup) return refuse('WRONG_STATE', undefined, { facts: { state: 'GROUPED' } });
  const stages = checkStages(stageRules.screen, pair.openStages);
  return stages.ok ? accept(null) : stages;
}
