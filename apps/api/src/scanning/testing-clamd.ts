import type { Socket } from 'node:net';
import { TestService } from '../testing/test-service.js';

/** What every scanner calls a virus and is none; in two parts, so that none calls this file one. */
export const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-', 'ANTIVIRUS-TEST-FILE!$H+H*'].join('');

/** A scanner that speaks clamd's protocol and knows one virus. */
export class TestClamd extends TestService {
  /** Bytes of a file at most, as clamd's StreamMaxLength. */
  takes = 1_000_000;

  get address(): string {
    return `tcp://127.0.0.1:${this.port}`;
  }

  protected answer(socket: Socket): void {
    let got = Buffer.alloc(0);
    socket.on('data', (bytes: Buffer) => {
      got = Buffer.concat([got, bytes]);
      const said = this.told(got);
      if (said !== null) socket.end(`${said}\0`);
    });
  }

  /** The answer; null before all of the question is there. */
  private told(got: Buffer): string | null {
    const end = got.indexOf(0);
    if (end < 0) return null;
    if (got.subarray(0, end).toString() === 'zPING') return 'PONG';
    const pieces: Buffer[] = [];
    for (let at = end + 1; at + 4 <= got.length;) {
      const length = got.readUInt32BE(at);
      if (length === 0) return this.verdict(Buffer.concat(pieces));
      pieces.push(got.subarray(at + 4, at + 4 + length));
      at += 4 + length;
      if (at > this.takes) return 'INSTREAM size limit exceeded. ERROR';
    }
    return null;
  }

  private verdict(file: Buffer): string {
    return file.includes(eicar) ? 'stream: Eicar-Test-Signature FOUND' : 'stream: OK';
  }
}
