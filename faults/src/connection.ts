import { connect, type Socket } from 'node:net';

export interface Answer {
  status: number;
  body: Buffer;
  retryAfter: string | null;
}

/**
 * A connection that is kept and asks one thing after the other, nearer to the socket than fetch: what asking costs is
 * taken from the server that is measured on the same machine.
 */
export class Connection {
  private received: Buffer = Buffer.alloc(0);
  private waiting: { resolve: (answer: Answer) => void; reject: (error: Error) => void } | null = null;
  private readonly socket: Socket;
  gone = false;
  /** When it was last answered. */
  usedAt = performance.now();

  constructor(port: number) {
    this.socket = connect({ host: '127.0.0.1', port, noDelay: true });
    this.socket.on('data', (chunk) => this.take(chunk));
    this.socket.on('error', () => {});
    this.socket.once('close', () => {
      this.gone = true;
      this.waiting?.reject(new Error('The server closed the connection.'));
    });
  }

  send(request: Buffer): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.waiting = { resolve, reject };
      if (this.gone) reject(new Error('The connection is closed.'));
      else this.socket.write(request);
    });
  }

  close(): void {
    this.socket.destroy();
  }

  private take(chunk: Buffer): void {
    this.received = this.received.length === 0 ? chunk : Buffer.concat([this.received, chunk]);
    const end = this.received.indexOf('\r\n\r\n');
    if (end < 0 || this.waiting === null) return;
    const head = this.received.toString('latin1', 0, end);
    const length = Number(/\r\ncontent-length: (\d+)/iu.exec(head)?.[1] ?? 0);
    if (this.received.length < end + 4 + length) return;
    const body = this.received.subarray(end + 4, end + 4 + length);
    this.received = Buffer.alloc(0);
    this.usedAt = performance.now();
    const { resolve } = this.waiting;
    this.waiting = null;
    const retryAfter = /\r\nretry-after: (\S+)/iu.exec(head)?.[1] ?? null;
    if (/\r\nconnection: close/iu.test(head)) this.close();
    resolve({ status: Number(head.slice(9, 12)), body, retryAfter });
  }
}

/** A request in bytes, as somebody at this address sends it through a proxy that is believed. */
export function requestOf(
  method: 'GET' | 'POST',
  path: string,
  from: string,
  { headers = {}, body }: { headers?: Record<string, string>; body?: object } = {},
): Buffer {
  const text = body === undefined ? '' : JSON.stringify(body);
  const lines: Record<string, string | number> = {
    host: '127.0.0.1',
    'x-forwarded-for': from,
    ...(body === undefined ? { accept: 'text/html' } : { 'content-type': 'application/json' }),
    'content-length': Buffer.byteLength(text),
    ...headers,
  };
  const head = Object.entries(lines).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.from(`${method} ${path} HTTP/1.1\r\n${head.join('')}\r\n${text}`);
}
