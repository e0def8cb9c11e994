import type { Locale } from './languages.js';

/** A kind of mail in every language: its subject, and its paragraphs. `{name}` stands for a fact, `{link}` for the one link. */
export type MailWords = Readonly<Record<Locale, { subject: string; body: readonly string[] }>>;
