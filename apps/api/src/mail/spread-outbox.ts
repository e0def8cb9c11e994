import { sql, type RawBuilder } from 'kysely';
import { readerOf, type Database } from '../database/database.js';
import { todaySql } from '../database/today-sql.js';

/** Rows of (account, kind, link, reference, facts, the message's place), of the messages called `m`. */
type Readers = RawBuilder<unknown>;

/** Whoever holds the role, and for officers the institution the message names. */
const staffOf = (role: RawBuilder<unknown>) => sql`
  join membership s on s.role = ${role} and s.valid_from <= ${todaySql}
    and coalesce(s.valid_to, 'infinity') >= ${todaySql}
    and (s.role <> 'OFFICER' or s.institution_id = (select id from institution where reference = m.payload ->> 'institution'))`;

/** Which messages of the outbox become mails, and to whom. What is not named here is told nobody. */
const mailsOf: Readonly<Record<string, Readers>> = {
  'card.mail': sql`
    select s.account_id, 'CARD_' || (m.payload ->> 'mail') as kind, m.payload ->> 'link' as link, m.reference,
      jsonb_build_object('title', m.payload -> 'title', 'reminder', m.payload -> 'reminder',
        'dueOn', case when m.payload ->> 'dueOn' is not null then jsonb_build_object('day', m.payload ->> 'dueOn') end) as facts,
      m.sequence
    from due m ${staffOf(sql`m.payload ->> 'to'`)} where m.kind = 'card.mail'`,
  'assignment.reminder': sql`
    select s.account_id, 'ASSIGNMENT_REMINDER', '/console/assignments/' || (m.payload ->> 'assignment'), m.reference,
      jsonb_build_object('reference', m.reference, 'dueOn', jsonb_build_object('day', m.payload ->> 'dueOn')), m.sequence
    from due m ${staffOf(sql`'OFFICER'`)} where m.kind = 'assignment.reminder'`,
  'comment.to-answer': sql`
    select s.account_id, 'CONSULTATION_COMMENT_TO_ANSWER', '/console/comments', m.reference,
      jsonb_build_object('reference', m.reference, 'title', m.payload -> 'title'), m.sequence
    from due m ${staffOf(sql`'OFFICER'`)} where m.kind = 'comment.to-answer'`,
  'file.quarantined': sql`
    select told.id, 'FILE_QUARANTINED', m.payload ->> 'link', m.reference,
      jsonb_build_object('reference', m.reference, 'virus', m.payload ->> 'virus'), m.sequence
    from due m cross join lateral (
      select s.account_id as id from membership s where s.role = 'SECRETARIAT' and s.valid_from <= ${todaySql}
        and coalesce(s.valid_to, 'infinity') >= ${todaySql}
      union select (m.payload ->> 'owner')::uuid
    ) told where m.kind = 'file.quarantined'`,
  'note.mention': sql`
    select (named.id)::uuid, 'MENTION', '/console/proposals/' || m.reference, m.reference,
      jsonb_build_object('reference', m.reference), m.sequence
    from due m cross join jsonb_array_elements_text(m.payload -> 'users') as named(id) where m.kind = 'note.mention'`,
};

const AT_ONCE = 500;

/**
 * Makes mails of what was written into the outbox, in order; a message and its mails are settled together. One that no mail
 * is made of is settled too: what is looked through is what waits, however much was written before.
 */
export async function spreadOutbox(orm: Database): Promise<number> {
  return orm.em.fork().transactional(async (em) => {
    const read = readerOf(em);
    const { rows } = await sql`
      with due as (
        select sequence, kind, reference, payload from outbox_message
        where handled_at is null order by sequence limit ${AT_ONCE} for update skip locked
      ), written as (
        insert into mail (id, kind, language, account_id, reference, facts, link, created_at, due_at, attempts)
        select gen_random_uuid(), given.kind, a.locale, a.id, given.reference, given.facts, given.link, now(), now(), 0
        from (
          select account_id, kind, link, reference, facts, min(sequence) as place
          from (${sql.join(Object.values(mailsOf), sql` union all `)}) each group by account_id, kind, link, reference, facts
        ) given
        join account a on a.id = given.account_id and a.disabled_at is null
        order by given.place
      )
      update outbox_message o set handled_at = now() from due where o.sequence = due.sequence returning 1`.execute(
      read,
    );
    return rows.length;
  });
}
