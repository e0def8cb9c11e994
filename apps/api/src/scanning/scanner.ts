import type { ScanResult } from '@iltizam/domain/evidence';
import { createReadStream } from 'node:fs';
import type { Logger } from 'pino';
import { Breaker } from '../outside/breaker.js';
import { askClamd } from './clamd.js';

/** Looks into files for what harms. */
export interface Scanner {
  /** Is it there? Asked before files are sent to it; after three times without an answer nobody asks for ten seconds. */
  answers(): Promise<boolean>;
  /** UNKNOWN where it does not say, whatever the reason: the file stays unchecked, and is scanned later. */
  scan(path: string, patienceMs: number): Promise<ScanResult>;
}

/** Long enough for one that is busy; how long nobody asks one that did not answer. */
const usual = { pingMs: 2_000, pauseMs: 10_000 };

/** The scanner the settings name, or none. */
export const openScanner = (
  address: string | null,
  log: Logger,
  given: Partial<typeof usual> = {},
): Scanner | null =>
  address === null ? null : new ClamdScanner(new URL(address), log, { ...usual, ...given });

class ClamdScanner implements Scanner {
  private readonly breaker: Breaker;

  constructor(
    private readonly address: URL,
    private readonly log: Logger,
    private readonly times: typeof usual,
  ) {
    const { pingMs: patienceMs, pauseMs } = times;
    this.breaker = new Breaker('virus scanner', {
      failures: 3,
      patienceMs,
      pauseMs,
      isAway: () => true,
      log,
    });
  }

  answers(): Promise<boolean> {
    return this.breaker.answers(async () => {
      const answer = await askClamd(this.address, 'PING', this.times.pingMs);
      if (answer !== 'PONG') throw new Error(`the virus scanner said ${answer}`);
    });
  }

  async scan(path: string, patienceMs: number): Promise<ScanResult> {
    if (!(await this.answers())) return 'UNKNOWN';
    try {
      const answer = await askClamd(this.address, 'INSTREAM', patienceMs, createReadStream(path));
      const found = /^stream: (.+) FOUND$/u.exec(answer)?.[1];
      if (found !== undefined) return { found };
      if (answer === 'stream: OK') return 'CLEAN';
      this.log.warn({ answer }, 'the virus scanner did not take a file');
    } catch (error) {
      this.log.warn({ err: error }, 'the virus scanner did not finish a file');
    }
    return 'UNKNOWN';
  }
}
