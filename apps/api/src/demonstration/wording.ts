import type { LocalizedText } from '@iltizam/domain/languages';
import { banks } from './phrases/banks.js';
import { complaints, outsidePlan, personalData, tooShort } from './phrases/hinted.js';
import type { Phrase } from './phrases/phrase.js';
import { scopes } from './phrases/scopes.js';
import * as shared from './phrases/shared.js';
import type { Recipe } from './recipe.js';

export interface Wording {
  title: LocalizedText;
  challenges: LocalizedText[];
  solution: LocalizedText | null;
  expectedResult: LocalizedText | null;
}

type Written = 'ar' | 'fr';

/** Puts a recipe into words, in each language it is written in. */
export function wordingOf(recipe: Recipe): Wording {
  const said = saying(recipe);
  const text = (parts: readonly (string | Phrase | null)[], join = ' ') => localized(recipe, parts, join);
  return {
    title: text(said.title),
    challenges: said.problems.map((problem) => text([problem])),
    solution: said.solution.length > 0 ? text(said.solution, '') : null,
    expectedResult: said.result && text([said.result]),
  };
}

interface Saying {
  title: (Phrase | null)[];
  problems: Phrase[];
  /** Sentences and the signs between them. */
  solution: (string | Phrase)[];
  result: Phrase | null;
}

function saying(recipe: Recipe): Saying {
  const { oddity } = recipe;
  const usual = usualSaying(recipe);
  if (oddity === null || oddity.kind === 'OTHER_LANGUAGE') return usual;
  const { kind, place } = oddity;
  if (kind === 'TOO_SHORT') return { title: [tooShort[place]!], problems: [], solution: [], result: null };
  if (kind === 'PERSONAL_DATA') return { ...usual, solution: [...usual.solution, ' ', personalData[place]!] };
  const [title, body] = (kind === 'COMPLAINT' ? complaints : outsidePlan)[place]!;
  return { title: [title], problems: [], solution: [body, '.'], result: null };
}

function usualSaying(recipe: Recipe): Saying {
  const bank = banks[recipe.theme]!;
  const subject = bank[recipe.kind][recipe.subject]!;
  const scope = recipe.scope === null ? null : scopes[recipe.scope]!;
  const how = recipe.means === null ? null : shared.means[recipe.means]!;
  const problems = [...bank.problems, ...shared.problems];
  const sentences = [...bank.solutions, ...shared.solutions];
  return {
    title: [shared.actions[recipe.kind][recipe.action]!, subject, scope, how],
    problems: recipe.problems.map((place) => problems[place]!),
    solution: [
      ...recipe.solutions.flatMap((place) => [sentences[place]!, '. ']),
      ['يهم الأمر أساسا ', 'Est concerné en premier : '] as const,
      subject,
      ...(scope === null ? [] : [' ', scope]),
      '.',
    ],
    result: recipe.result === null ? null : bank.results[recipe.result]!,
  };
}

const column = { ar: 0, fr: 1 } as const satisfies Record<Written, number>;

function localized(recipe: Recipe, parts: readonly (string | Phrase | null)[], join: string): LocalizedText {
  const { languages, oddity, misspelt } = recipe;
  // Written in the one language, handed in as the other.
  const swapped = oddity?.kind === 'OTHER_LANGUAGE' && languages.length === 1;
  const written = (language: Written): string | null => {
    if (!languages.includes(language)) return null;
    const spoken = swapped ? other(language) : language;
    const words = parts.flatMap((part) =>
      part === null ? [] : [typeof part === 'string' ? part : part[column[spoken]]],
    );
    const text = capital(words.join(join).trim());
    return misspelt ? misspell[spoken](text) : text;
  };
  return { ar: written('ar'), fr: written('fr'), en: null, original: languages[0]! };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const other = (language: Written): Written => (language === 'ar' ? 'fr' : 'ar');

/** As people type on a telephone: hamza, two dots and accents left out. */
const misspell: Record<Written, (text: string) => string> = {
  ar: (text) =>
    text
      .replaceAll(/[أإآ]/g, 'ا')
      .replaceAll(/ة(?=[\s،.]|$)/g, 'ه')
      .replaceAll(/ى(?=[\s،.]|$)/g, 'ي'),
  fr: (text) => text.normalize('NFD').replaceAll(/[\u0300-\u036F]/g, ''),
};
