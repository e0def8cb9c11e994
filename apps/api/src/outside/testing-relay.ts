import { connect, type Socket } from 'node:net';
import { TestService } from '../testing/test-service.js';

/** Stands before a service, which is away whenever a test says so. */
export class Relay extends TestService {
  /** The port of the service. */
  to = 0;

  /** Whoever is connected loses the line. */
  become(mood: Relay['mood']): void {
    this.mood = mood;
    this.hangUp();
  }

  protected answer(socket: Socket): void {
    const service = connect(this.to, '127.0.0.1');
    this.keep(service);
    socket.pipe(service).pipe(socket);
    socket.once('close', () => service.destroy());
    service.once('close', () => socket.destroy());
  }
}
