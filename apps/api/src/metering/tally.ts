import type { Logger } from 'pino';

const WRITTEN_EVERY_MS = 15_000;

/** How often something was so, by what it is counted under. */
export type Counted<Key> = Key & { count: number };

/** Counts in memory and adds to the database every few seconds: figures of all instances, at no cost to a request. */
export class Tally<Key extends Record<string, string | number | boolean>> {
  private counts = new Map<string, Counted<Key>>();
  private readonly timer: NodeJS.Timeout;

  constructor(
    private readonly add: (rows: Counted<Key>[]) => Promise<unknown>,
    private readonly log: Logger,
  ) {
    this.timer = setInterval(() => void this.write(), WRITTEN_EVERY_MS);
    this.timer.unref();
  }

  note(key: Key): void {
    const name = JSON.stringify(key);
    const known = this.counts.get(name);
    if (known) known.count++;
    else this.counts.set(name, { ...key, count: 1 });
  }

  async write(): Promise<void> {
    const rows = [...this.counts.values()];
    if (rows.length === 0) return;
    this.counts = new Map();
    await this.add(rows).catch((error: unknown) =>
      this.log.error({ err: error }, 'what was counted is lost'),
    );
  }

  async close(): Promise<void> {
    clearInterval(this.timer);
    await this.write();
  }
}
