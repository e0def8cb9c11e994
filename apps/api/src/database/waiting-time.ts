/** Five seconds are promised for an answer as a whole: what is left of them is for the work between. */
const IN_ALL_MS = 4_500;

/**
 * What a request may wait for the database in all: for its turn, for connections and for answers, however many
 * statements it takes. What it waits for at the same time counts once, and what it does itself does not count.
 */
export class WaitingTime {
  private waits = 0;
  private since = 0;
  private used = 0;
  private much = false;

  /** An answer that has begun goes on as long as it goes on. */
  constructor(private readonly hasBegun: () => boolean) {}

  get leftMs(): number {
    if (this.much || this.hasBegun()) return Infinity;
    const now = this.waits > 0 ? performance.now() - this.since : 0;
    return Math.max(0, IN_ALL_MS - this.used - now);
  }

  /** It was asked for much at once, and whoever asked expects to wait. */
  allowMuch(): void {
    this.much = true;
  }

  /** Begins to wait; what it returns is called at the end. `over` is called where there is no time left. */
  begin(over: () => void, atMostMs: number): () => void {
    const timer = setTimeout(over, Math.min(this.leftMs, atMostMs));
    timer.unref();
    if (this.waits++ === 0) this.since = performance.now();
    let waiting = true;
    return () => {
      clearTimeout(timer);
      if (waiting && --this.waits === 0) this.used += performance.now() - this.since;
      waiting = false;
    };
  }
}
