import type { Locale } from '@iltizam/domain/languages';
import type { MailFacts, MailKind } from '@iltizam/domain/mails';
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { UserEntity } from '../accounts/user.entity.js';
import { CitizenEntity } from '../citizens/citizen.entity.js';
import { id, instant } from '../database/columns.js';

/**
 * A mail to one person, written with what it tells of, sent until it is taken or given up. Its text is made when it
 * is sent or looked at; once sent, what it said and its link are forgotten.
 */
export const MailEntity = defineEntity({
  name: 'Mail',
  tableName: 'mail',
  properties: {
    id: id(),
    /** In which order mails were written; null for what was sent before that was kept. */
    sequence: p.bigint('number').autoincrement().nullable(),
    kind: p.string().$type<MailKind>(),
    language: p.string().$type<Locale>(),
    citizenId: () =>
      p.manyToOne(CitizenEntity).mapToPk().fieldName('citizen_id').nullable().deleteRule('cascade'),
    userId: () => p.manyToOne(UserEntity).mapToPk().fieldName('account_id').nullable().deleteRule('cascade'),
    /** The record it is about, as people name it. */
    reference: p.string().nullable(),
    facts: p.json<MailFacts>(),
    /** The path it leads to, which may hold a token. */
    link: p.text().nullable(),
    /** The path that ends mails of this sort with one press, where it is such a sort. */
    unsubscribe: p.text().nullable(),
    createdAt: instant(),
    /** When it is sent next; null once it was taken or given up. */
    dueAt: instant().nullable(),
    attempts: p.integer().default(0),
    /** How often its content began to leave and no answer came: so often it may have arrived. */
    unanswered: p.integer().default(0),
    sentAt: instant().nullable(),
    failure: p.text().nullable(),
  },
});

export type MailEntity = InferEntity<typeof MailEntity>;
