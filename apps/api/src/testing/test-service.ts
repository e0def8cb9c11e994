import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';

/** A service of others, as a test has it: there, silent or gone. */
export abstract class TestService {
  /** Answers; takes connections and says nothing; hangs up at once. */
  mood: 'well' | 'silent' | 'gone' = 'well';
  /** Connections so far. */
  asked = 0;
  private readonly sockets = new Set<Socket>();
  private readonly server = createServer((socket) => this.take(socket));

  async open(): Promise<this> {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    return this;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  /** Whoever is connected loses the line. */
  hangUp(): void {
    for (const socket of this.sockets) socket.destroy();
  }

  async close(): Promise<void> {
    this.hangUp();
    this.server.close();
    await once(this.server, 'close');
  }

  protected abstract answer(socket: Socket): void;

  protected keep(socket: Socket): void {
    this.sockets.add(socket);
    socket.on('error', () => {}).once('close', () => this.sockets.delete(socket));
  }

  private take(socket: Socket): void {
    this.asked++;
    this.keep(socket);
    if (this.mood === 'gone') socket.destroy();
    else if (this.mood === 'silent') socket.resume();
    else this.answer(socket);
  }
}
