import { arNorm } from './arabic.js';
import {
  commonWords,
  complaintPatterns,
  personalDataPatterns,
  principlePatterns,
  type ComplaintSign,
  type Principle,
} from './hint-patterns.js';
import { locales, type Locale, type LocalizedText } from './languages.js';

/** What a screener should look at twice. A hint names its rule and what it found; it never decides. */
export const hintRules = [
  'TOO_SHORT',
  'PERSONAL_DATA',
  'COMPLAINT_ABOUT_PERSON',
  'OUTSIDE_PLAN',
  'OTHER_LANGUAGE',
] as const;
export type HintRule = (typeof hintRules)[number];

export type ScreeningHint = { rule: HintRule; facts: Readonly<Record<string, string | number>> };

/** Fewer words than this rarely say who should do what. */
export const fewestWords = 8;

type Facts = ScreeningHint['facts'] | null;

/** The text of a proposal in each language it is written in, folded, and its words. */
type Reading = readonly { language: Locale; text: string; words: readonly string[] }[];

type Check = {
  rule: HintRule;
  /** What it looks for, for the printed table. */
  looksFor: string;
  find: (reading: Reading) => Facts;
};

export const hintChecks: readonly Check[] = [
  {
    rule: 'TOO_SHORT',
    looksFor: `fewer than ${fewestWords} words in the language with the most`,
    find(reading) {
      const words = Math.max(0, ...reading.map((text) => text.words.length));
      return words < fewestWords ? { words, minimum: fewestWords } : null;
    },
  },
  {
    rule: 'PERSONAL_DATA',
    looksFor: 'a telephone number, an e-mail address, the number of an identity card; how many, never which',
    find: (reading) =>
      filled(mapValues(personalDataPatterns, (pattern) => most(reading, ({ text }) => count(text, pattern)))),
  },
  {
    rule: 'COMPLAINT_ABOUT_PERSON',
    looksFor: 'words of complaint, against somebody in office, or about the writer’s own file',
    find(reading) {
      const signs = (Object.keys(complaintPatterns) as ComplaintSign[]).filter((sign) =>
        reading.some(({ text }) => complaintPatterns[sign].test(text)),
      );
      return signs.length > 0 ? { signs: signs.join(' ') } : null;
    },
  },
  {
    rule: 'OUTSIDE_PLAN',
    looksFor: 'no word of any principle of open government, in any language',
    find(reading) {
      const principles = Object.keys(principlePatterns) as Principle[];
      const named = principles.some((principle) =>
        reading.some(({ text }) => principlePatterns[principle].test(text)),
      );
      return named || reading.length === 0 ? null : { missing: principles.join(' ') };
    },
  },
  {
    rule: 'OTHER_LANGUAGE',
    looksFor: 'a text that is not in the language it is handed in as',
    find(reading) {
      for (const { language, text, words } of reading) {
        const found = languageOf(text, words);
        if (found !== null && found !== language) return { declared: language, found };
      }
      return null;
    },
  },
];

/** What the rules find in the texts of a proposal, in the order of the rules. */
export function screeningHints(texts: readonly LocalizedText[]): ScreeningHint[] {
  const reading = locales.flatMap((language) => {
    const text = arNorm(texts.map((part) => part[language] ?? '').join(' \n '));
    return text === '' ? [] : [{ language, text, words: wordsOf(text) }];
  });
  return hintChecks.flatMap(({ rule, find }) => {
    const facts = find(reading);
    return facts === null ? [] : [{ rule, facts }];
  });
}

const wordsOf = (text: string): string[] => text.split(/[^\p{L}\p{N}]/u).filter((word) => word !== '');

/** By script, then by the words every text holds; null where too little speaks for one language. */
function languageOf(text: string, words: readonly string[]): Locale | null {
  const arabic = count(text, /[ء-ي]/g);
  const latin = count(text, /[a-z]/g);
  if (arabic + latin < 10) return null;
  if (arabic > latin) return 'ar';
  const spoken = mapValues(commonWords, (common) => words.filter((word) => common.has(word)).length);
  if (spoken.fr === spoken.en) return null;
  return spoken.fr > spoken.en ? 'fr' : 'en';
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const most = (reading: Reading, measure: (text: Reading[number]) => number): number =>
  Math.max(0, ...reading.map(measure));

const mapValues = <Key extends string, In, Out>(record: Record<Key, In>, make: (value: In) => Out) =>
  Object.fromEntries(Object.entries<In>(record).map(([key, value]) => [key, make(value)])) as Record<
    Key,
    Out
  >;

/** The counts that are not zero; null where all are. */
function filled(counts: Record<string, number>): Facts {
  const found = Object.entries(counts).filter(([, number]) => number > 0);
  return found.length > 0 ? Object.fromEntries(found) : null;
}
