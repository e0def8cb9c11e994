import type { Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Env } from '../env.js';
import { PortInUse } from './port-in-use.js';

/** Resolves when connections are taken; a port that is taken already is a fault of its own. */
export function listen(http: HttpServer, env: Env): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException) => reject(error.code === 'EADDRINUSE' ? inUse(env) : error);
    http.once('error', fail);
    http.listen(env.port, env.host, () => {
      http.off('error', fail);
      resolve();
    });
  });
}

const inUse = ({ port, host }: Env): PortInUse =>
  new PortInUse(
    `Port ${port} of ${host} is taken by another program. Stop it, or choose another one: PORT=${port + 1} npm start`,
  );

/** The address this process listens on itself. */
export function addressOf(http: HttpServer, env: Env): string {
  const host = env.host.includes(':') ? `[${env.host}]` : env.host;
  return `http://${host}:${portOf(http)}`;
}

export const portOf = (http: HttpServer): number => (http.address() as AddressInfo).port;
