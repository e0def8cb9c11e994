import { ar } from './words.ar.js';
import { fr } from './words.fr.js';
import type { Language } from './browser.js';

/** Each text the walks read or choose, by what it is for. */
export type Words = Record<keyof typeof ar, string>;

export const words: Record<'ar' | 'fr', Words> = { ar, fr };

export const siteName: Record<Language, string> = { ar: 'التزام', fr: 'Iltizam', en: 'Iltizam' };
