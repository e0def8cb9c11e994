/** What was opened is closed in the opposite order, however far the start had come. */
export class Ending {
  readonly #steps: (() => Promise<void>)[] = [];
  #ended = false;

  /** `close` is called at the end, before whatever was opened earlier is closed. */
  add(close: () => Promise<void>): void {
    this.#steps.push(close);
  }

  /** Closes everything and ends the process; asked again meanwhile, it ends at once. */
  async end(code: number): Promise<void> {
    if (this.#ended) process.exit(code || 1);
    this.#ended = true;
    let faults = 0;
    for (const close of this.#steps.toReversed()) {
      await close().catch((error: unknown) => {
        faults++;
        console.error(error);
      });
    }
    process.exit(faults > 0 ? 1 : code);
  }
}
