import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import type { AuditHead } from '@iltizam/domain/audit-chain';
import { verifyAudit } from '../audit/verify-audit.js';
import { writeLinks } from '../audit/write-links.js';
import { readerOf } from '../database/database.js';
import { openForCommand } from './open-for-command.js';

/**
 * `npm run audit -- verify [--head POSITION:HASH]...`: walks the audit log and says what does not hold, also against heads
 * that somebody kept; ends with 1 where anything does not. `npm run audit -- links FILE` writes the seals for whoever checks them.
 */
const asked = readArguments();
const { orm, close } = await openForCommand();
try {
  if ('file' in asked) {
    const file = createWriteStream(asked.file);
    await writeLinks(readerOf(orm.em.fork()), file);
    file.end();
    await finished(file);
  } else process.exitCode = await verify(asked.heads);
} finally {
  await close();
}

async function verify(heads: readonly AuditHead[]): Promise<number> {
  const began = performance.now();
  // A walk takes as long as the log is long, and is one view of it.
  const { head, faults } = await orm.em
    .fork()
    .transactional((em) => verifyAudit(readerOf(em), heads), { readOnly: true });
  for (const { kind, position, eventId } of faults)
    console.error(`${kind}  position ${position ?? '-'}  event ${eventId ?? '-'}`);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`${head.position} events, head ${head.position}:${head.hash}, ${seconds} s`);
  console.log(faults.length === 0 ? 'The audit log is whole.' : `${faults.length} faults.`);
  return faults.length === 0 ? 0 : 1;
}

function readArguments(): { heads: AuditHead[] } | { file: string } {
  try {
    const { values, positionals } = parseArgs({
      options: { head: { type: 'string', multiple: true } },
      allowPositionals: true,
    });
    const [verb, file] = positionals;
    if (verb === 'verify' && positionals.length === 1) return { heads: (values.head ?? []).map(headOf) };
    if (verb === 'links' && file !== undefined && positionals.length === 2 && !values.head) return { file };
  } catch {
    // An option or a head it cannot read: the same sentence helps.
  }
  console.error('npm run audit -- verify [--head POSITION:HASH]... | links FILE');
  process.exit(2);
}

function headOf(text: string): AuditHead {
  const [, position, hash] = /^([1-9]\d*):([0-9a-f]{64})$/u.exec(text) ?? [];
  if (!hash) throw new Error('not a head');
  return { position: Number(position), hash };
}
