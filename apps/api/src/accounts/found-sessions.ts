import { LRUCache } from 'lru-cache';

/** More than work at once; who is pushed out is found again at the next request. */
const MOST = 10_000;

/**
 * Hashes of the tokens whose session this process found lately. A hint and no authority: another instance knows others,
 * and who asks is read of the database at every request all the same.
 */
export class FoundSessions {
  private readonly held: LRUCache<string, true>;

  constructor(forMs: number) {
    this.held = new LRUCache({ max: MOST, ttl: forMs });
  }

  has(tokenHash: string): boolean {
    return this.held.has(tokenHash);
  }

  note(tokenHash: string): void {
    this.held.set(tokenHash, true);
  }

  forget(tokenHash: string): void {
    this.held.delete(tokenHash);
  }
}
