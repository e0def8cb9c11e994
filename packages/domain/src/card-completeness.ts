import { isBlank, type Locale, type LocalizedText } from './languages.js';

/** The parts of a card, in the order of its task list. */
export const cardSections = [
  'FACTS',
  'NARRATIVE',
  'ACTIVITIES',
  'TRACKING',
  'IMPACT',
  'EVIDENCE',
  'PARTNERS',
  'LANGUAGES',
  'CHECK',
] as const;
export type CardSection = (typeof cardSections)[number];

/** Languages every text of a complete card is written in; the others are welcome. */
export const neededLanguages = ['ar', 'fr'] as const satisfies readonly Locale[];

/** What completeness is told from. */
export type CardContent = {
  title: LocalizedText | null;
  problem: LocalizedText | null;
  solution: LocalizedText | null;
  expectedResults: number;
  ogpValues: number;
  contactPosition: LocalizedText | null;
  contactMailbox: string | null;
  activities: readonly { id: string; startsOn: string | null; endsOn: string | null; unproven: boolean }[];
  indicators: readonly { id: string; kind: 'TRACKING' | 'IMPACT'; target: number | null }[];
  missingLanguages: readonly Locale[];
};

export type Missing = { section: CardSection; field: string };

type Need = { section: CardSection; field: string; met: (card: CardContent) => boolean };

const written = (text: LocalizedText | null): boolean =>
  text !== null && [text.ar, text.fr, text.en].some((words) => !isBlank(words));
const measured = (kind: 'TRACKING' | 'IMPACT') => (card: CardContent) =>
  card.indicators.some((indicator) => indicator.kind === kind);
const targeted = (kind: 'TRACKING' | 'IMPACT') => (card: CardContent) =>
  card.indicators.every((indicator) => indicator.kind !== kind || indicator.target !== null);

/** What a complete card has. A complete card is not an advanced commitment: progress is another number. */
// oxfmt-ignore
export const cardNeeds: readonly Need[] = [
  { section: 'FACTS', field: 'ogpValues', met: (card) => card.ogpValues > 0 },
  { section: 'FACTS', field: 'contact.position', met: (card) => written(card.contactPosition) },
  { section: 'FACTS', field: 'contact.mailbox', met: (card) => !isBlank(card.contactMailbox) },
  { section: 'NARRATIVE', field: 'title', met: (card) => written(card.title) },
  { section: 'NARRATIVE', field: 'problem', met: (card) => written(card.problem) },
  { section: 'NARRATIVE', field: 'solution', met: (card) => written(card.solution) },
  { section: 'NARRATIVE', field: 'expectedResults', met: (card) => card.expectedResults > 0 },
  { section: 'ACTIVITIES', field: 'activities', met: (card) => card.activities.length > 0 },
  { section: 'ACTIVITIES', field: 'activities.endsOn', met: (card) => card.activities.every(({ endsOn }) => endsOn !== null) },
  { section: 'TRACKING', field: 'indicators.tracking', met: measured('TRACKING') },
  { section: 'TRACKING', field: 'indicators.tracking.target', met: targeted('TRACKING') },
  { section: 'IMPACT', field: 'indicators.impact', met: measured('IMPACT') },
  { section: 'IMPACT', field: 'indicators.impact.target', met: targeted('IMPACT') },
  { section: 'EVIDENCE', field: 'evidence', met: (card) => card.activities.every(({ unproven }) => !unproven) },
  ...neededLanguages.map((locale): Need => ({
    section: 'LANGUAGES', field: `languages.${locale}`, met: (card) => !card.missingLanguages.includes(locale),
  })),
];

/** "12 of 16, missing: …": what a card has of all it needs. */
export function completeness(card: CardContent): { done: number; total: number; missing: Missing[] } {
  const missing = cardNeeds.filter(({ met }) => !met(card)).map(({ section, field }) => ({ section, field }));
  return { done: cardNeeds.length - missing.length, total: cardNeeds.length, missing };
}

/** How complete some cards are together, in percent: cut, so that 100 means that nothing is missing. Null without a card. */
export function completePercent(cards: readonly CardContent[]): number | null {
  if (cards.length === 0) return null;
  const done = cards.reduce((sum, card) => sum + completeness(card).done, 0);
  return Math.floor((100 * done) / (cards.length * cardNeeds.length));
}
