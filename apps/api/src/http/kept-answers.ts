import type { Bytes } from '../database/bytes.js';

/** How long an answer is given again to others who ask the same: the most by which two instances may differ. */
const LIFE_MS = 1_000;

const MOST_KEPT = 200;

/** Characters of an answer and of what was asked; what is larger is nobody's daily question. */
const LARGEST = 262_144;
const LONGEST_KEY = 2_000;

/** What is told, and how much it holds; what it cost is each one's own. */
export interface KeptAnswer {
  /** The data, as JSON. */
  text: Bytes;
  values: number;
}

interface Kept {
  /** By the process's stopwatch: the machine's clock may be set back. */
  until: number;
  answer: Promise<KeptAnswer | null>;
}

/**
 * Answers anybody gets alike, for a moment: a page that everybody looks at costs one statement a second, and those who
 * ask while it is being read wait for the same one. Never for staff; whoever writes here sees it at once.
 */
export class KeptAnswers {
  private readonly held = new Map<string, Kept>();

  get(key: string, read: () => Promise<KeptAnswer | null>): Promise<KeptAnswer | null> {
    const known = this.held.get(key);
    if (known && known.until > performance.now()) return known.answer;
    const answer = read();
    if (key.length > LONGEST_KEY) return answer;
    this.held.delete(key);
    if (this.held.size >= MOST_KEPT) this.held.delete(this.held.keys().next().value!);
    const kept = { until: performance.now() + LIFE_MS, answer };
    this.held.set(key, kept);
    const drop = () => this.held.get(key) === kept && this.held.delete(key);
    answer.then((body) => (body === null || body.text.length > LARGEST) && drop(), drop);
    return answer;
  }

  /** After something was written. */
  forget(): void {
    this.held.clear();
  }
}
