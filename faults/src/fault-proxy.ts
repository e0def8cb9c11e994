import { createServer, connect, type AddressInfo, type NetConnectOpts, type Socket } from 'node:net';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';

/** What a network does to those who speak through it, from now on; each direction alike. */
export interface Faults {
  /** Every piece arrives so much later. */
  latencyMs: number;
  /** This share of the pieces is lost, and arrives as late as TCP sends it again. */
  loss: number;
  /** Pieces are no longer than this, each sent by itself. */
  sliceBytes: number;
  /** No more than so much arrives in a second. */
  bytesPerSecond: number;
  /** Half-open: connections stand, and nothing arrives any more. */
  silent: boolean;
  /** After so many bytes of an answer the connection is reset in the middle. */
  resetAfterBytes: number;
}

const none: Faults = {
  latencyMs: 0,
  loss: 0,
  sliceBytes: Infinity,
  bytesPerSecond: Infinity,
  silent: false,
  resetAfterBytes: Infinity,
};

/** What TCP waits before it sends again what was not acknowledged. */
const SENT_AGAIN_MS = 200;

/** A TCP proxy that stands between two who need each other, and does what networks do. */
export class FaultProxy {
  private faults = none;
  private readonly pairs = new Set<[Socket, Socket]>();
  /** Also those whose other side is gone. */
  private readonly sockets = new Set<Socket>();
  private readonly server = createServer({ noDelay: true }, (client) => this.join(client));

  private constructor(private readonly upstream: () => NetConnectOpts) {}

  /** Listens on a port of its own and leads to whatever `upstream` names when a connection is made. */
  static async open(upstream: () => NetConnectOpts): Promise<FaultProxy> {
    const proxy = new FaultProxy(upstream);
    proxy.server.listen(0, '127.0.0.1');
    await once(proxy.server, 'listening');
    return proxy;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  /** Connections that stand. */
  get open(): number {
    return this.pairs.size;
  }

  /** From now on these faults and no others. */
  become(faults: Partial<Faults>): void {
    this.faults = { ...none, ...faults };
  }

  /** Every connection ends as when the other machine has lost it: RST. */
  reset(): void {
    for (const [client, server] of this.pairs) {
      client.resetAndDestroy();
      server.destroy();
    }
  }

  /** Every connection ends as when a cable is cut and each side is told: FIN, whatever was on its way. */
  cut(): void {
    for (const [client, server] of this.pairs) {
      client.end();
      server.end();
    }
  }

  async close(): Promise<void> {
    this.become({});
    this.server.close();
    for (const socket of this.sockets) socket.destroy();
    await once(this.server, 'close');
  }

  private join(client: Socket): void {
    const server = connect(this.upstream());
    const pair: [Socket, Socket] = [client, server];
    this.pairs.add(pair);
    for (const [from, to] of [
      [client, server],
      [server, client],
    ] as const) {
      this.sockets.add(from);
      from.on('error', () => to.destroy());
      from.once('close', () => {
        to.end();
        this.pairs.delete(pair);
        this.sockets.delete(from);
      });
      void this.carry(from, to, from === server);
    }
  }

  /** Carries one direction, piece by piece in order, each through the faults that hold when it comes. */
  private async carry(from: Socket, to: Socket, answers: boolean): Promise<void> {
    let carried = 0;
    const readers: AsyncIterable<Buffer> = from;
    try {
      for await (const piece of readers) {
        for (const part of slices(piece, this.faults.sliceBytes)) {
          await this.through(part.length);
          carried += part.length;
          if (answers && carried > this.faults.resetAfterBytes) {
            to.resetAndDestroy();
            from.destroy();
            return;
          }
          if (!to.write(part)) await once(to, 'drain');
        }
      }
    } catch {
      // Either side may go at any time: that is what this is for.
    }
    to.end();
  }

  private async through(bytes: number): Promise<void> {
    const { latencyMs, loss, bytesPerSecond } = this.faults;
    const again = loss > 0 && Math.random() < loss ? SENT_AGAIN_MS : 0;
    const ms = latencyMs + again + (1_000 * bytes) / bytesPerSecond;
    if (ms >= 1) await pause(ms);
    while (this.faults.silent) await pause(20);
  }
}

function* slices(piece: Buffer, bytes: number): Iterable<Buffer> {
  if (piece.length <= bytes) return yield piece;
  for (let at = 0; at < piece.length; at += bytes) yield piece.subarray(at, at + bytes);
}
