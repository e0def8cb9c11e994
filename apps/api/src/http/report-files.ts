import { dayOf } from '@iltizam/domain/country-clock';
import { LRUCache } from 'lru-cache';
import { clock } from '../database/clock.js';
import type { Reader } from '../database/database.js';
import type { PayForFile } from '../metering/file-cost.js';
import { positionNow } from '../open-data/position.js';

/** A file that is not written now: others are, or whoever asks has taken as much as one may in an hour. */
interface NotNow {
  status: 503 | 429;
  retryAfterSeconds: number;
}

export type ReportFile = Uint8Array | NotNow;

/** Files one instance writes at the same time; others are asked to come back. */
const AT_ONCE = 2;

/** Others who wait for what is being written, all in all: each of them holds one of the few places among the requests. */
const MOST_WAITING = 3;

const BYTES_KEPT = 16_000_000;

/** By how much a file may be behind where a replica was asked for what stands in it. */
const LIFE_MS = 60_000;

const busy: NotNow = { status: 503, retryAfterSeconds: 3 };

/**
 * Reports as files: the same for everybody as long as nothing is published, and dear to write. What was written is given
 * again; a network has one written at a time, and pays for it.
 */
export class ReportFiles {
  private readonly kept = new LRUCache<string, Uint8Array>({
    maxSize: BYTES_KEPT,
    sizeCalculation: ({ length }) => length,
    ttl: LIFE_MS,
  });
  /** By the network each is written for. */
  private readonly writing = new Map<string, { key: string; file: Promise<ReportFile> }>();
  private waiting = 0;

  constructor(
    private readonly read: () => Reader,
    private readonly pay: PayForFile,
  ) {}

  async give(network: string, asked: string, write: () => Promise<Uint8Array>): Promise<ReportFile> {
    const key = `${asked} ${dayOf(clock.now())} ${await positionNow(this.read())}`;
    const kept = this.kept.get(key);
    if (kept) return kept;
    const same = [...this.writing.values()].find((one) => one.key === key);
    if (same && this.waiting < MOST_WAITING) return this.waitFor(same.file);
    if (same || this.writing.has(network) || this.writing.size >= AT_ONCE) return busy;
    const file = this.write(network, key, write).finally(() => this.writing.delete(network));
    this.writing.set(network, { key, file });
    return file;
  }

  /** What the other one could not pay for, or did not wait for, is nothing of theirs. */
  private async waitFor(file: Promise<ReportFile>): Promise<ReportFile> {
    this.waiting++;
    try {
      const given = await file;
      return 'status' in given ? busy : given;
    } catch {
      return busy;
    } finally {
      this.waiting--;
    }
  }

  private async write(network: string, key: string, write: () => Promise<Uint8Array>): Promise<ReportFile> {
    const retryAfterSeconds = await this.pay(network);
    if (retryAfterSeconds !== null) return { status: 429, retryAfterSeconds };
    const file = await write();
    this.kept.set(key, file);
    return file;
  }
}
