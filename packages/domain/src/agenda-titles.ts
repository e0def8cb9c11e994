import type { Locale } from './languages.js';

type Title = Readonly<Record<Locale, string>> & { original: Locale };

/**
 * What an item about proposals is called unless somebody writes otherwise. Everybody reads the agenda as soon as a
 * session is called; which proposals it is about is told with their outcomes.
 */
export const agendaTitles = {
  one: {
    ar: 'مقترح محال إلى الجلسة',
    fr: 'Une proposition renvoyée en séance',
    en: 'A proposal sent to the session',
    original: 'ar',
  },
  lot: {
    ar: 'مقترحات محالة إلى الجلسة',
    fr: 'Propositions renvoyées en séance',
    en: 'Proposals sent to the session',
    original: 'ar',
  },
} as const satisfies Record<'one' | 'lot', Title>;
