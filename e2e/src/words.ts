import { ar, type Words } from './words.ar.js';
import { fr } from './words.fr.js';
import type { Language } from './browser.js';

export const words: Record<'ar' | 'fr', Words> = { ar, fr };

export const siteName: Record<Language, string> = { ar: 'التزام', fr: 'Iltizam', en: 'Iltizam' };
