import { judged, type ScanResult } from '@iltizam/domain/evidence';
import { anonymous } from '@iltizam/domain/roles';
import { sql } from 'kysely';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Change } from '../commands/change.js';
import { readerOf } from '../database/database.js';
import type { Part } from '../files/file-columns.js';
import type { FileHolder } from '../files/file-holders.js';
import { newFileKey, type FileStore } from '../files/file-store.js';
import { dayOf } from '@iltizam/domain/country-clock';
import { inspectApart } from '../inspection/inspect-apart.js';
import { AuthorStays, copyApart } from '../public-files/copy-apart.js';
import { hasPublicCopy } from '../public-files/public-copy.js';
import type { Verdict } from '../inspection/verdict.js';
import { tellQuarantined } from '../scanning/tell-quarantined.js';
import type { FileDesk } from './file-desk.js';

interface Whole {
  id: string;
  bytes: number;
  parts: Part[];
}

/** Where a file lies while it is looked at; one a killed process left is swept. */
export const CHECK_FOLDERS = 'iltizam-check-';

/** How long whoever sent a file waits for the scanner; what takes longer is scanned when nobody waits. */
const PATIENCE_MS = 5_000;

/**
 * Looks at a file that arrived and keeps it as one, or says why not; where the virus scanner does not speak it stays
 * unchecked. Killed anywhere it is begun again; done twice at once, one of them counts. The file is there before the row
 * says so.
 */
export async function checkFile(
  desk: FileDesk,
  holder: FileHolder,
  id: string,
  patienceMs = PATIENCE_MS,
): Promise<void> {
  const { files, scanner } = desk;
  const whole = await waiting(desk, holder, id);
  if (!whole) return;
  const folder = await mkdtemp(join(tmpdir(), CHECK_FOLDERS));
  const key = newFileKey();
  try {
    const path = join(folder, 'file');
    const sha256 = await joinParts(files, whole.parts, path);
    const verdict = await withPublicCopy(path, await inspectApart(path));
    const scan = scanner === null ? 'CLEAN' : await scanner.scan(path, patienceMs);
    const became = judged(verdict.refusal, scan);
    if (became === 'CHECKING') return;
    const keeps = became === 'AVAILABLE' || became === 'VIRUS';
    if (keeps) await files.put(key, createReadStream(path), whole.bytes);
    const settled = await settle(desk, holder, id, {
      became,
      verdict,
      scan,
      kept: keeps ? { key, sha256 } : null,
    });
    if (!settled) await files.remove(key);
  } catch (error) {
    // Somebody else was first, and what it was made of is gone.
    if (await waiting(desk, holder, id)) throw error;
    return;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  for (const part of whole.parts) await files.remove(part.key);
}

/** A file from which its author cannot be taken out is refused when it is sent, not when somebody asks for it. */
async function withPublicCopy(path: string, verdict: Verdict): Promise<Verdict> {
  if (verdict.refusal !== null || !hasPublicCopy(verdict.mediaType)) return verdict;
  try {
    await copyApart(verdict.mediaType, path, `${path}.public`);
    return verdict;
  } catch (error) {
    if (error instanceof AuthorStays) return { refusal: 'AUTHOR_STAYS' };
    throw error;
  }
}

async function waiting({ orm }: FileDesk, holder: FileHolder, id: string): Promise<Whole | undefined> {
  const { rows } = await sql<Whole>`
    select id, bytes::float8 as bytes, parts from ${sql.table(holder.table)} where id = ${id} and state = 'CHECKING'`.execute(
    readerOf(orm.em.fork()),
  );
  return rows[0];
}

async function joinParts(files: FileStore, parts: readonly Part[], path: string): Promise<string> {
  const sum = createHash('sha256');
  const file = await open(path, 'wx', 0o600);
  try {
    for (const part of parts)
      for await (const chunk of await files.read(part.key)) {
        sum.update(chunk as Buffer);
        await file.write(chunk as Buffer);
      }
  } finally {
    await file.close();
  }
  return sum.digest('hex');
}

interface Settled {
  became: ReturnType<typeof judged>;
  verdict: Verdict;
  scan: ScanResult;
  /** Where it lies from now on: to be read, or apart where a virus was found. */
  kept: { key: string; sha256: string } | null;
}

/** Writes what came of it, once, with its audit record; false where somebody else was first. */
function settle(
  { orm }: FileDesk,
  holder: FileHolder,
  id: string,
  { became, verdict, scan, kept }: Settled,
): Promise<boolean> {
  return orm.em.fork().transactional(async (em) => {
    const told = became === 'AVAILABLE' && verdict.refusal === null ? verdict : null;
    const state = became === 'AVAILABLE' ? 'AVAILABLE' : 'REFUSED';
    const { rows } = await sql<{ now: Date }>`
      update ${sql.table(holder.table)} set state = ${state}, refusal = ${state === 'REFUSED' ? became : null},
             parts = '[]', moved_at = now(), media_type = ${told?.mediaType ?? null}, has_text = ${told?.hasText ?? null},
             storage_key = ${kept?.key ?? null}, sha256 = ${kept?.sha256 ?? null}
      where id = ${id} and state = 'CHECKING' returning now() as now`.execute(readerOf(em));
    const [row] = rows;
    if (!row) return false;
    const [holding] = (await holder.holdingOf(id).execute(readerOf(em))).rows;
    if (!holding) return true;
    const { recordType, recordId, reference, field } = holding;
    const now = new Date(row.now);
    const change = new Change(em, anonymous, null, 'Job.checkFile', id, dayOf(now), now);
    const changes = [{ field, before: 'CHECKING', after: became }];
    change.touch({ recordType, recordId, reference, changes }, 'SYSTEM');
    if (typeof scan === 'object') await tellQuarantined(change, holding, scan.found);
    await em.flush();
    return true;
  });
}
