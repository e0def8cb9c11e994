import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

/** What every scanner calls a virus and is none; in two parts, so that none calls this file one. */
export const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-', 'ANTIVIRUS-TEST-FILE!$H+H*'].join('');

/** A scanner that speaks clamd's protocol and knows one virus. */
export class TestClamd {
  /** Answers; takes every question and says nothing; hangs up at once. */
  mood: 'well' | 'silent' | 'gone' = 'well';
  /** Bytes of a file at most, as clamd's StreamMaxLength. */
  takes = 1_000_000;
  /** Questions so far. */
  asked = 0;
  private readonly sockets = new Set<Socket>();
  private constructor(private readonly server: Server) {
    server.on('connection', (socket) => this.answer(socket));
  }

  static async open(): Promise<TestClamd> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new TestClamd(server);
  }

  get address(): string {
    return `tcp://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    this.server.close();
    await once(this.server, 'close');
  }

  private answer(socket: Socket): void {
    this.asked++;
    this.sockets.add(socket);
    socket.on('error', () => {}).once('close', () => this.sockets.delete(socket));
    if (this.mood === 'gone') return void socket.destroy();
    let got = Buffer.alloc(0);
    socket.on('data', (bytes: Buffer) => {
      got = Buffer.concat([got, bytes]);
      const said = this.mood === 'silent' ? null : this.told(got);
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
