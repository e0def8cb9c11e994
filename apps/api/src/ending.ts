/** What was opened is closed in the opposite order, however far the start had come. */
export class Ending {
  readonly #steps: (() => Promise<void>)[] = [];
  #begun = false;

  /** What fails from now on fails because everything is being closed. */
  get begun(): boolean {
    return this.#begun;
  }

  /** `close` is called at the end, before whatever was opened earlier is closed. */
  add(close: () => Promise<void>): void {
    this.#steps.push(close);
  }

  /** Closes everything and ends the process; asked again meanwhile, it ends at once. */
  async end(code: number): Promise<void> {
    if (this.#begun) process.exit(1);
    this.#begun = true;
    let faults = 0;
    for (let close = this.#steps.pop(); close; close = this.#steps.pop()) {
      await close().catch((error: unknown) => {
        faults++;
        console.error(error);
      });
    }
    process.exit(code === 0 && faults > 0 ? 1 : code);
  }
}
