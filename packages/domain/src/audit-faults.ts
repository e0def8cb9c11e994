import {
  beforeFirst,
  eventHash,
  isEmptied,
  linkHash,
  type AuditHead,
  type AuditLink,
  type Hash,
  type LoggedEvent,
} from './audit-chain.js';

/** What may be wrong with the audit log. */
export const auditFaultKinds = [
  'EVENT_CHANGED',
  'EVENT_MISSING',
  'EVENT_ADDED',
  'ERASED_WITHOUT_ORDER',
  'LINK_BROKEN',
  'LINK_MISSING',
  'HEAD_MISSING',
  'HEAD_DIFFERENT',
] as const;
export type AuditFaultKind = (typeof auditFaultKinds)[number];

export interface AuditFault {
  kind: AuditFaultKind;
  /** Of the link; null for an event that never had one. */
  position: number | null;
  eventId: string | null;
}

/** A link with the event it names; null where that is gone. */
export interface SealedEvent {
  link: AuditLink;
  event: LoggedEvent | null;
}

/**
 * Walks the log from its first link, a batch at a time, and says what does not hold. After a broken link it goes on
 * from what stands there, so that a fault is told where it is and once.
 */
export class AuditWalk {
  head: AuditHead = { position: 0, hash: beforeFirst };
  readonly faults: AuditFault[] = [];

  constructor(
    private readonly hash: Hash,
    /** Heads that somebody kept; the log has to lead through each. */
    private readonly kept: readonly AuditHead[] = [],
  ) {}

  walk(batch: readonly SealedEvent[]): void {
    for (const sealed of batch) this.step(sealed);
  }

  /** Kept heads the log does not reach. */
  end(): readonly AuditFault[] {
    for (const { position } of this.kept)
      if (position > this.head.position) this.fault('HEAD_MISSING', position, null);
    return this.faults;
  }

  private step({ link, event }: SealedEvent): void {
    const { position, eventId } = link;
    if (position !== this.head.position + 1) this.fault('LINK_MISSING', this.head.position + 1, null);
    else if (linkHash(this.head.hash, link, this.hash) !== link.hash)
      this.fault('LINK_BROKEN', position, eventId);
    if (event === null) this.fault('EVENT_MISSING', position, eventId);
    else if (eventHash(event, this.hash) !== link.eventHash || !isWhole(event))
      this.fault('EVENT_CHANGED', position, eventId);
    for (const kept of this.kept)
      if (kept.position === position && kept.hash !== link.hash)
        this.fault('HEAD_DIFFERENT', position, eventId);
    this.head = { position, hash: link.hash };
  }

  private fault(kind: AuditFaultKind, position: number | null, eventId: string | null): void {
    this.faults.push({ kind, position, eventId });
  }
}

/** Everything is there, or what says something of a person is gone altogether. */
const isWhole = (event: LoggedEvent): boolean => event.keptHash === null || isEmptied(event);
