import { Agent, createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { isReady } from './api.js';

const LOOK_EVERY_MS = 200;

/**
 * Shares requests out between instances as nginx or HAProxy do: in turn among those that say that they are ready, over
 * connections that are kept. What an instance does not answer is not sent to another one.
 */
export class Balancer {
  private readonly ready = new Set<number>();
  private over = false;
  private turn = 0;
  private readonly agent = new Agent({ keepAlive: true });
  /** Closes no connection that is kept before whoever keeps it does: a request may be on its way. */
  private readonly server = createServer({ keepAliveTimeout: 0 }, (request, response) =>
    this.forward(request, response),
  );

  static async open(ports: readonly number[]): Promise<Balancer> {
    const balancer = new Balancer();
    await Promise.all(ports.map((port) => balancer.look(port)));
    for (const port of ports) void balancer.keepLooking(port);
    balancer.server.listen(0, '127.0.0.1');
    await once(balancer.server, 'listening');
    return balancer;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  /** Is this instance among those that are asked? */
  asks(port: number): boolean {
    return this.ready.has(port);
  }

  async close(): Promise<void> {
    this.over = true;
    this.agent.destroy();
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }

  private async look(port: number): Promise<void> {
    if (await isReady(`http://127.0.0.1:${port}`)) this.ready.add(port);
    else this.ready.delete(port);
  }

  private async keepLooking(port: number): Promise<void> {
    while (!this.over) {
      await pause(LOOK_EVERY_MS);
      await this.look(port);
    }
  }

  private forward(request: IncomingMessage, response: ServerResponse): void {
    const port = [...this.ready][this.turn++ % this.ready.size];
    const { method, url, headers } = request;
    const onward = ask({ host: '127.0.0.1', port, method, path: url, headers, agent: this.agent });
    onward.once('response', (answer) => {
      const { connection: _, ...given } = answer.headers;
      response.writeHead(answer.statusCode!, given);
      answer.pipe(response);
    });
    onward.once('error', () => (response.headersSent ? response.destroy() : response.writeHead(502).end()));
    request.pipe(onward);
  }
}
