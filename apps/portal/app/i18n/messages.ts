import { ar } from './ar.js';
import { en } from './en.js';
import { fr } from './fr.js';

type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
type Stem<Key> = Key extends `${infer Start}_${PluralForm}` ? Start : Key;

/** The messages of a language, whatever its plural forms. */
type Asked<Messages> = {
  [Key in keyof Messages as Stem<Key>]: Messages[Key] extends string ? string : Asked<Messages[Key]>;
};

/** The language itself where it has exactly the messages of the Arabic, otherwise `never`: the compiler refuses it. */
type Complete<Messages> = [Asked<Messages>, Asked<typeof ar>] extends [Asked<typeof ar>, Asked<Messages>]
  ? Messages
  : never;

export const messages: { ar: typeof ar; fr: Complete<typeof fr>; en: Complete<typeof en> } = { ar, fr, en };
