import { readdirSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'vitest';
import type { Api } from './api.js';
import { ask, type Place } from './database.js';

/** What a server holds when nobody asks it anything. */
export interface Held {
  heapMb: number;
  /** What keeps Node.js going: timers, sockets, requests of its own. */
  handles: number;
  /** Open files, sockets and pipes. */
  descriptors: number;
  connections: number;
}

const LOOKS = 3;

/** Said by hastened.mjs. */
interface Told {
  heapUsed: number;
  resources: string[];
}

/** What it still holds once everybody has gone: the least of some looks, since its own work goes on between them. */
export async function heldBy(api: Api, place: Place): Promise<Held> {
  const looks: Held[] = [];
  for (let look = 0; look < LOOKS; look++) {
    await pause(100);
    looks.push(await heldNow(api, place));
  }
  const least = (of: (held: Held) => number) => Math.min(...looks.map(of));
  return {
    heapMb: least(({ heapMb }) => heapMb),
    handles: least(({ handles }) => handles),
    descriptors: least(({ descriptors }) => descriptors),
    connections: least(({ connections }) => connections),
  };
}

async function heldNow(api: Api, place: Place): Promise<Held> {
  const last = () => [...api.said().matchAll(/^held (.*)\n/gmu)].at(-1)?.[1];
  const before = last();
  api.process.kill('SIGUSR2');
  await expect.poll(last, { interval: 5 }).not.toBe(before);
  const { heapUsed, resources } = JSON.parse(last()!) as Told;
  const [open] = await ask<{ n: number }>(
    place,
    'select count(*)::int as n from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
  );
  return {
    heapMb: heapUsed / 1024 ** 2,
    handles: resources.length,
    descriptors: readdirSync(`/proc/${api.process.pid}/fd`).length,
    connections: open!.n,
  };
}
