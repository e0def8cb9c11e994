import { LRUCache } from 'lru-cache';
import { hashOf } from './tokens.js';

/**
 * Hashes of the secrets this process found in the database lately. A hint and no authority, good for a place in line and
 * for nothing else: another instance knows others, and who asks is read of the database at every request all the same.
 * Who is pushed out is found again at the next one.
 */
export class FoundLately {
  private readonly hashes: LRUCache<string, true>;

  constructor(ttl: number) {
    this.hashes = new LRUCache({ max: 10_000, ttl });
  }

  /** Was it good a moment ago, as far as this process has seen? */
  has(secret: string): boolean {
    return this.hashes.has(hashOf(secret));
  }

  note(hash: string): void {
    this.hashes.set(hash, true);
  }

  forget(hash: string): void {
    this.hashes.delete(hash);
  }
}
