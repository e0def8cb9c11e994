import type { Locator } from 'playwright-core';

/** A person at the screen, whose every click and every field written is counted. */
export class Hand {
  count = 0;

  async click(target: Locator): Promise<void> {
    this.count += 1;
    await target.click();
  }

  async write(target: Locator, text: string): Promise<void> {
    this.count += 1;
    await target.fill(text);
  }
}
