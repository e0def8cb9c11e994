import type { Locale } from '@iltizam/domain/languages';
import type { MailFacts, MailKind } from '@iltizam/domain/mails';
import type { EntityManager } from '../database/database.js';
import { MailEntity } from './mail.entity.js';

interface Written {
  to: { citizenId: string } | { userId: string };
  language: Locale;
  kind: MailKind;
  facts?: MailFacts;
  /** A path of ours, from `/` on; the origin is that of the configuration when it is sent. */
  link: string;
  /** The path that ends mails of this sort with one press. */
  unsubscribe?: string | null;
  reference?: string | null;
  /** Not sent before; now where left out. */
  notBefore?: Date | null;
}

/** Writes a mail in the transaction of what it tells of. */
export function writeMail(em: EntityManager, now: Date, mail: Written): void {
  em.create(MailEntity, {
    kind: mail.kind,
    language: mail.language,
    citizenId: 'citizenId' in mail.to ? mail.to.citizenId : null,
    userId: 'userId' in mail.to ? mail.to.userId : null,
    reference: mail.reference ?? null,
    facts: mail.facts ?? {},
    link: mail.link,
    unsubscribe: mail.unsubscribe ?? null,
    createdAt: now,
    dueAt: mail.notBefore ?? now,
    sentAt: null,
    failure: null,
  });
}
