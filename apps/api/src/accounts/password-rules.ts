import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from './passwords.js';

/** Why a password is not taken. */
export type PasswordFault = { why: 'tooShort' | 'tooLong' | 'tooEasy' };

/** As a program guesses: ten thousand million tries are a matter of hours. */
const GUESSES_LOG10 = 8;
/** What is judged of a long one; the judge's time grows with the square. */
const JUDGED = 64;

/** Long enough, not among the leaked and common ones, and not made of the person's own name and address. */
export async function whyNotPassword(
  password: string,
  person: { name: string; email: string },
): Promise<PasswordFault | null> {
  if (password.length < SHORTEST_PASSWORD) return { why: 'tooShort' };
  if (password.length > LONGEST_PASSWORD) return { why: 'tooLong' };
  const judge = await (judging ??= openJudge());
  const own = [person.email, person.name, ...person.email.split(/[@.]/u), ...person.name.split(/\s+/u)];
  const { guessesLog10 } = judge.check(
    password.slice(0, JUDGED),
    own.filter((word) => word.length > 2),
  );
  return guessesLog10 < GUESSES_LOG10 ? { why: 'tooEasy' } : null;
}

let judging: ReturnType<typeof openJudge> | null = null;

/** Its word lists, 49,000 leaked passwords among them, are read when first needed: few processes ever are asked. */
async function openJudge() {
  const [{ ZxcvbnFactory }, common, en, fr] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-en'),
    import('@zxcvbn-ts/language-fr'),
  ]);
  const product = [
    'iltizam',
    'التزام',
    'maroc',
    'morocco',
    'المغرب',
    'gouvernement',
    'ouvert',
    'الحكومة',
    'المنفتحة',
  ];
  return new ZxcvbnFactory({
    graphs: common.adjacencyGraphs,
    dictionary: { ...common.dictionary, ...en.dictionary, ...fr.dictionary, product },
  });
}
