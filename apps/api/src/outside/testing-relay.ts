import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** Stands before a service, which is away whenever a test says so. */
export class Relay {
  /** The port of the service. */
  to = 0;
  /** Connections so far. */
  asked = 0;
  /** Passes everything on; takes connections and says nothing; hangs up. */
  private mood: 'well' | 'silent' | 'gone' = 'well';
  private readonly sockets = new Set<Socket>();

  private constructor(private readonly server: Server) {
    server.on('connection', (socket) => this.pass(socket));
  }

  static async open(): Promise<Relay> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new Relay(server);
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  /** Whoever is connected loses the line. */
  become(mood: 'well' | 'silent' | 'gone'): void {
    this.mood = mood;
    for (const socket of this.sockets) socket.destroy();
  }

  async close(): Promise<void> {
    this.become('gone');
    this.server.close();
    await once(this.server, 'close');
  }

  private pass(socket: Socket): void {
    this.asked++;
    this.keep(socket);
    if (this.mood === 'gone') return void socket.destroy();
    if (this.mood === 'silent') return;
    const service = connect(this.to, '127.0.0.1');
    this.keep(service);
    socket.pipe(service).pipe(socket);
    socket.once('close', () => service.destroy());
    service.once('close', () => socket.destroy());
  }

  private keep(socket: Socket): void {
    this.sockets.add(socket);
    socket.on('error', () => {}).once('close', () => this.sockets.delete(socket));
  }
}
