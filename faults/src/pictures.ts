import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { Ledger } from './ledger.js';
import { sendFile, type Person } from './people.js';
import { write, type Where } from './writer.js';

const bytes = readFileSync(new URL('../../docs/images/console-home-ar.png', import.meta.url));
const BETWEEN_MS = 1_000;

interface Announced {
  evidence: { id: string; version: number; sendTo: string };
}

/** Somebody sends a picture to a card and takes it back, again and again until it is over; returns how many arrived. */
export async function sendPictures(
  where: Where,
  ledger: Ledger,
  person: Person,
  over: () => boolean,
): Promise<number> {
  let arrived = 0;
  while (!over()) {
    const { evidence } = (await write(where, ledger, {
      operation: 'addEvidence',
      person,
      input: {
        commitment: 'ma-nap-2-c14',
        title: { fr: 'x' },
        public: false,
        file: { name: 'x.png', bytes: bytes.length },
      },
      payload: 'evidence { id version sendTo }',
    })) as unknown as Announced;
    const answer = await sendFile(where() + evidence.sendTo, person, bytes);
    if (answer?.status === 204) arrived++;
    await write(where, ledger, {
      operation: 'withdrawEvidence',
      person,
      input: { id: evidence.id, version: evidence.version },
      payload: 'commitment { version }',
    });
    await pause(BETWEEN_MS);
  }
  return arrived;
}
