import type { CardMailKind } from '@iltizam/domain/card-mails';
import { sql, type RawBuilder } from 'kysely';

/**
 * A message to those a card concerns, from rows called `m` of (report_id, kind, reminder): who sends mails makes each
 * reader's text of it (`cardMail` of the domain). Officers of the lead institution are told, of what was sent the secretariat.
 */
export const cardMessages = (rows: RawBuilder<unknown>, now: Date): RawBuilder<unknown> => sql`
  insert into outbox_message (at, kind, record_type, reference, payload)
  select ${now}, 'card.mail', 'COMMITMENT', c.reference, jsonb_build_object(
    'mail', m.kind, 'reminder', m.reminder, 'report', r.id, 'title', c.title, 'dueOn', round.due_on,
    'to', case m.kind when 'SENT' then 'SECRETARIAT' else 'OFFICER' end, 'institution', lead.reference,
    'link', '/console/commitments/' || c.reference || '/check')
  from (${rows}) m join card_report r on r.id = m.report_id join commitment c on c.id = r.commitment_id
  join institution lead on lead.id = c.lead_institution_id left join update_round round on round.id = r.round_id
  order by round.due_on, c.sort_key
  returning 1`;

/** One message of a report. */
export const cardMessage = (reportId: string, kind: CardMailKind, now: Date): RawBuilder<unknown> =>
  cardMessages(
    sql`select ${reportId}::uuid as report_id, ${kind}::text as kind, null::text as reminder`,
    now,
  );
