import { sql } from 'kysely';
import { meetingsRead } from '@iltizam/domain/meeting-readers';
import { manyByKey, oneByKey } from '../graphql/batch.js';
import type { LoaderOf } from '../graphql/context.js';
import { institutionsOn } from '../institutions/institution.queries.js';
import type { Institution } from '../institutions/institution.type.js';
import type { Workshop, WorkshopEntry } from './meeting-parts.type.js';
import { visibleTo } from '../visibility/visibility-sql.js';

export const workshopsOfMeeting: LoaderOf<string, Workshop[]> = (context) =>
  manyByKey(
    async (ids) => {
      const { rows } = await sql<Workshop>`
        select w.id, w.meeting_id as "meetingId", w.ordinal, w.theme_id as "themeId", w.scope,
               w.facilitator || jsonb_build_object('heldOn', m.held_on) as facilitator
        from workshop w join meeting m on m.id = w.meeting_id
        where w.meeting_id = any(${ids}) order by w.ordinal`.execute(context.read);
      return rows;
    },
    (row) => row.meetingId,
  );

export const entriesOfWorkshop: LoaderOf<string, WorkshopEntry[]> = (context) =>
  manyByKey(
    async (ids) => {
      const read = meetingsRead(context.actor, 'unreleased');
      const seen =
        read === 'all' ? sql`true` : sql`(e.released_at is not null or m.reference = any(${[...read]}))`;
      const { rows } = await sql<WorkshopEntry>`
        select e.id, e.workshop_id as "workshopId", e.kind, e.heading, e.text, e.priority, e.version,
               e.released_at as "releasedAt", p.reference as proposal
        from workshop_entry e join workshop w on w.id = e.workshop_id join meeting m on m.id = w.meeting_id
        left join proposal p on p.id = e.proposal_id and p.removed_at is null and ${visibleTo(context, 'proposal', 'p')}
        where e.workshop_id = any(${ids}) and ${seen}
        order by array_position(array['CHALLENGE', 'SOLUTION', 'EXPECTED_RESULT'], e.kind), e.ordinal`.execute(
        context.read,
      );
      return rows;
    },
    (row) => row.workshopId,
  );

/** A speaker's institution by its reference, as it was called on the day: `reference|YYYY-MM-DD`. */
export const institutionCalled: LoaderOf<string, Institution | null> = (context) =>
  oneByKey(
    async (keys) => {
      const byDay = Map.groupBy(keys, (key) => key.split('|')[1]!);
      const found = await Promise.all(
        [...byDay].map(([day, ofDay]) =>
          institutionsOn(
            context.read,
            day,
            sql`i.reference = any(${ofDay.map((key) => key.split('|')[0]!)})`,
          ),
        ),
      );
      return found.flat();
    },
    (row) => `${row.reference}|${row.asOf}`,
  );
