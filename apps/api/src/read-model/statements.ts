import type { Pool } from 'pg';
import type { Statement } from './compile.js';

/**
 * Statements PostgreSQL keeps planned, on every connection and for good: only those asked more than once, and no more
 * than this many, or strangers could fill its memory with operations nobody asks twice.
 */
const MOST_NAMED = 400;

export class Statements {
  private readonly seen = new Set<string>();
  private readonly named = new Set<string>();

  constructor(private readonly pool: Pool) {}

  /** The answer's text, with its holes open. */
  async run({ name, text }: Statement, values: unknown[]): Promise<string> {
    const statement = this.isNamed(name) ? { name, text, values } : { text, values };
    const { rows } = await this.pool.query<{ data: string }>(statement);
    return rows[0]!.data;
  }

  private isNamed(name: string): boolean {
    if (this.named.has(name)) return true;
    if (this.named.size >= MOST_NAMED) return false;
    if (this.seen.has(name)) {
      this.named.add(name);
      this.seen.delete(name);
      return true;
    }
    if (this.seen.size >= MOST_NAMED) this.seen.clear();
    this.seen.add(name);
    return false;
  }
}
