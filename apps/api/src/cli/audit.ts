import { parseArgs } from 'node:util';
import type { AuditHead } from '@iltizam/domain/audit-chain';
import { verifyAudit } from '../audit/verify-audit.js';
import { writeLinks } from '../audit/write-links.js';
import { readerOf } from '../database/database.js';
import { openForCommand } from './open-for-command.js';

/**
 * `npm run audit -- verify [--head POSITION:HASH]...`: walks the audit log and says what does not hold, also against heads
 * that somebody kept; ends with 1 where anything does not. `npm run audit -- links` writes the seals for whoever checks them.
 */
const asked = readArguments();
const { orm, close } = await openForCommand();
try {
  const read = readerOf(orm.em.fork());
  if (asked.verb === 'links') await writeLinks(read, process.stdout);
  else process.exitCode = await verify(asked.heads);
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

function readArguments(): { verb: 'verify' | 'links'; heads: AuditHead[] } {
  try {
    const { values, positionals } = parseArgs({
      options: { head: { type: 'string', multiple: true } },
      allowPositionals: true,
    });
    const [verb] = positionals;
    const heads = (values.head ?? []).map(headOf);
    if ((verb === 'verify' || verb === 'links') && positionals.length === 1) return { verb, heads };
  } catch {
    // An option or a head it cannot read: the same sentence helps.
  }
  console.error('npm run audit -- verify [--head POSITION:HASH]... | links');
  process.exit(2);
}

function headOf(text: string): AuditHead {
  const [, position, hash] = /^([1-9]\d*):([0-9a-f]{64})$/u.exec(text) ?? [];
  if (!hash) throw new Error('not a head');
  return { position: Number(position), hash };
}
