import { Busy } from './admission.js';

/** How long an answer is given again to others who ask the same: the most by which two instances may differ. */
const LIFE_MS = 1_000;

/** Characters of an answer and of what was asked; what is larger is nobody's daily question. */
const LARGEST = 262_144;
const LONGEST_KEY = 2_000;

/** How old an answer may be that is given where there is no room to read it anew. */
const OLDEST_MS = 10_000;

interface Kept<Answer> {
  /** By the process's stopwatch: the machine's clock may be set back. */
  until: number;
  answer: Promise<Answer | null>;
  /** The last that was told. */
  told: { answer: Answer; at: number } | null;
}

/**
 * Answers anybody gets alike, for a moment: what everybody looks at costs one statement, or one drawing, a second, and
 * those who ask while it is being read wait for the same one. Where more is asked than can be read nobody waits for it who
 * can be told what was told last, for a little longer. Never for staff; whoever writes here sees it at once.
 */
export class KeptAnswers<Answer extends { text: string }> {
  private readonly held = new Map<string, Kept<Answer>>();

  /** `crowded`: had somebody to wait for room? Then a while may pass until others see what was written. */
  constructor(
    private readonly crowded: () => boolean,
    private readonly most: number,
  ) {}

  get(key: string, read: () => Promise<Answer | null>): Promise<Answer | null> {
    const known = this.held.get(key);
    if (known && known.until > performance.now())
      return known.told && this.crowded() ? Promise.resolve(known.told.answer) : known.answer;
    if (key.length > LONGEST_KEY) return read();
    const told = known?.told && performance.now() - known.told.at < OLDEST_MS ? known.told : null;
    const kept: Kept<Answer> = { until: performance.now() + LIFE_MS, answer: readOr(told, read), told };
    this.held.delete(key);
    if (this.held.size >= this.most) this.held.delete(this.held.keys().next().value!);
    this.held.set(key, kept);
    const drop = () => this.held.get(key) === kept && this.held.delete(key);
    kept.answer.then((answer) => {
      if (answer === null || answer.text.length > LARGEST) drop();
      else if (answer !== kept.told?.answer) kept.told = { answer, at: performance.now() };
    }, drop);
    return kept.answer;
  }

  /** After something was written. */
  forget(): void {
    if (!this.crowded()) this.held.clear();
  }
}

/** What is read now; what was told last where there is no room to read. */
async function readOr<Answer>(
  told: { answer: Answer } | null,
  read: () => Promise<Answer | null>,
): Promise<Answer | null> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof Busy && told) return told.answer;
    throw error;
  }
}
