import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ask, type Place } from './database.js';
import type { Ledger } from './ledger.js';
import { sendFile, type Person } from './people.js';
import { write, type Where } from './writer.js';

/** A file that was sent, as whoever sent it remembers it. */
interface Sent {
  id: string;
  sha256: string;
}

/** Sends files one after the other, and remembers those whose arrival was acknowledged. */
export class FileSender {
  readonly acknowledged: Sent[] = [];
  private announced = 0;

  constructor(
    private readonly where: Where,
    private readonly ledger: Ledger,
    private readonly person: Person,
  ) {}

  async sendUntil(over: () => boolean): Promise<void> {
    while (!over()) {
      const sent = await this.send();
      if (sent) this.acknowledged.push(sent);
    }
  }

  /** Null where nobody said that it arrived: it is left, and the next one is sent. */
  private async send(): Promise<Sent | null> {
    const content = Buffer.from(
      `%PDF-1.4\n1 0 obj << /Title (${randomBytes(60_000).toString('hex')}) >> endobj\n%%EOF\n`,
    );
    const mark = `file ${this.ledger.name} ${this.announced++}`;
    const { evidence }: { evidence: { id: string; sendTo: string } } = await (write(this.where, this.ledger, {
      operation: 'addEvidence',
      person: this.person,
      input: {
        commitment: 'ma-nap-2-c13',
        title: { fr: mark },
        public: true,
        file: { name: 'x.pdf', bytes: content.length },
      },
      payload: 'evidence { id sendTo }',
      mark,
    }) as Promise<never>);
    const answer = await sendFile(this.where() + evidence.sendTo, this.person, content);
    const sha256 = createHash('sha256').update(content).digest('hex');
    return answer?.status === 204 ? { id: evidence.id, sha256 } : null;
  }
}

interface Row {
  id: string;
  state: string;
  sha256: string | null;
  keys: string[];
}

/**
 * Compares the files that were acknowledged, and every row that speaks of a file, with what lies on the disk: there, whole
 * and as it was sent. Each fault is a line.
 */
export async function missingFiles(
  place: Place,
  dataDir: string,
  acknowledged: readonly Sent[],
): Promise<string[]> {
  const rows = await ask<Row>(
    place,
    `select id, state, sha256, case when storage_key is null
       then array(select part ->> 'key' from jsonb_array_elements(parts) part) else array[storage_key] end as keys
     from evidence where link is null`,
  );
  const found = new Map(rows.map((row) => [row.id, row]));
  const sumOf = ({ keys }: Row): string | null => {
    const sum = createHash('sha256');
    try {
      for (const key of keys) sum.update(readFileSync(join(dataDir, 'files', key.slice(0, 2), key.slice(2))));
    } catch {
      return null;
    }
    return sum.digest('hex');
  };
  return [
    ...acknowledged
      .filter(({ id, sha256 }) => !found.has(id) || sumOf(found.get(id)!) !== sha256)
      .map(({ id }) => `lost: the file of ${id} was acknowledged`),
    ...rows
      .filter((row) => {
        const sum = sumOf(row);
        return sum === null || (row.sha256 !== null && row.sha256 !== sum);
      })
      .map(({ id, state }) => `the file of ${id} is not there, and its row says ${state}`),
  ];
}
