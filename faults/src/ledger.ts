/** One write, as whoever sends it remembers it. */
export interface Write {
  operation: string;
  person: string;
  key: string;
  /** Words of its own that can be found in the database; null where the operation holds none. */
  mark: string | null;
  /** Times it had to be sent. */
  sent: number;
  /** When it was acknowledged. */
  at: number;
}

/** Keeps every answer that was acknowledged, outside of what is tried. */
export class Ledger {
  readonly acknowledged: Write[] = [];
  /** Words of what is written are told apart by it. */
  constructor(readonly name: string) {}

  private readonly waiting = new Set<{ since: number; tell: (at: number) => void }>();

  /** `sentAt` is when it was sent the time it was answered. */
  acknowledge(write: Omit<Write, 'at'>, sentAt: number): void {
    this.acknowledged.push({ ...write, at: performance.now() });
    for (const waiter of this.waiting)
      if (sentAt >= waiter.since) {
        waiter.tell(performance.now());
        this.waiting.delete(waiter);
      }
  }

  /** When the first write was acknowledged that was sent from now on. */
  next(): Promise<number> {
    const since = performance.now();
    return new Promise((tell) => this.waiting.add({ since, tell }));
  }

  get sentAgain(): number {
    return this.acknowledged.filter(({ sent }) => sent > 1).length;
  }

  get operations(): string[] {
    return [...new Set(this.acknowledged.map(({ operation }) => operation))].toSorted();
  }
}
