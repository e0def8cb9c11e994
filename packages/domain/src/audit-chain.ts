/**
 * What of the audit log is hashed, and how. An event's hash covers all of it; what says something of a person is hashed
 * first, with a salt of the event's own, so that an event whose person was erased still has its hash, and nobody can
 * find out from it by trying names. Each link holds an event's hash and that of the link before.
 */
export interface LoggedEvent {
  id: string;
  /** UTC, to the microsecond: `2026-11-26T00:00:00.000000Z`. */
  at: string;
  actorRole: string | null;
  operation: string;
  recordType: string;
  outcome: string;
  requestId: string | null;
  actorId: string | null;
  actorName: string | null;
  recordId: string | null;
  reference: string | null;
  changes: unknown;
  salt: string | null;
  /** Of an erased event, the hash of what says something of a person. */
  keptHash: string | null;
}

/** The place of an event in the log; hashes in hexadecimal. */
export interface AuditLink {
  position: number;
  eventId: string;
  eventHash: string;
  hash: string;
  sealedAt: string;
}

/** The newest link at some moment: whoever keeps a copy can tell later whether anything before it was changed. */
export interface AuditHead {
  position: number;
  hash: string;
}

/** SHA-256 of a text in UTF-8, in hexadecimal. */
export type Hash = (text: string) => string;

/** What stands before the first link. */
export const beforeFirst = '0'.repeat(64);

const opened = ['id', 'at', 'actorRole', 'operation', 'recordType', 'outcome', 'requestId'] as const;
const personal = ['actorId', 'actorName', 'recordId', 'reference', 'changes', 'salt'] as const;

const pick = (event: LoggedEvent, fields: readonly (keyof LoggedEvent)[]) =>
  Object.fromEntries(fields.map((field) => [field, event[field]]));

/** Of what says something of a person; after an erasure it is what was kept. */
export const personalHash = (event: LoggedEvent, hash: Hash): string =>
  event.keptHash ?? hash(canonical(pick(event, personal)));

export const eventHash = (event: LoggedEvent, hash: Hash): string =>
  hash(canonical({ ...pick(event, opened), personal: personalHash(event, hash) }));

export const linkHash = (
  previous: string,
  { position, eventHash: event, sealedAt }: Omit<AuditLink, 'hash' | 'eventId'>,
  hash: Hash,
): string => hash(canonical({ position, previous, event, sealedAt }));

/** Adds events at the end of the log. */
export function linksAfter(
  head: AuditHead | null,
  events: readonly LoggedEvent[],
  sealedAt: string,
  hash: Hash,
): AuditLink[] {
  let { position, hash: previous } = head ?? { position: 0, hash: beforeFirst };
  return events.map((event) => {
    const place = { position: ++position, eventHash: eventHash(event, hash), sealedAt };
    previous = linkHash(previous, place, hash);
    return { ...place, eventId: event.id, hash: previous };
  });
}

/** Has an erased event nothing left that says something of a person? */
export const isEmptied = (event: LoggedEvent): boolean =>
  personal.every((field) => field === 'changes' || event[field] === null) &&
  Array.isArray(event.changes) &&
  event.changes.length === 0;

/** The same value is the same text, whatever the order of its keys (RFC 8785, for what holds texts and whole numbers). */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`).join(',')}}`;
}
