import type { Channel } from '@iltizam/domain/channels';
import type { World } from '../testing/world.js';

/** Proposals of the third plan as they come in: by every channel in turn, those of the portal with an author to ask. */
export const addReceived = (
  { orm }: World,
  count: number,
  after: number,
): Promise<{ reference: string; channel: Channel }[]> =>
  orm.em.fork().execute(
    `with received as (
       insert into proposal (id, reference, plan_id, theme_id, channel, title, challenges, state, submitted_at,
         submitted_precision, moderated_at, provenance, updated_at)
       select gen_random_uuid(), 'ma-nap-3-p' || lpad((? + n)::text, 4, '0'), plan.id, theme.id,
         (array['PORTAL', 'MEETING', 'PARTNER'])[1 + n % 3],
         jsonb_build_object('ar', 'مقترح رقم ' || n, 'fr', null, 'en', null, 'original', 'ar'), '[]', 'SUBMITTED',
         timestamptz '2024-01-01' + make_interval(mins => n), 'INSTANT', now(), 'GENERATED', now()
       from plan join lateral (select id from theme where plan_id = plan.id limit 1) theme on true,
         generate_series(1, ?) n
       where plan.reference = 'ma-nap-3' order by n
       returning id, reference, channel),
     authors as (
       insert into proposal_author (id, proposal_id, email, email_confirmed_at, created_at)
       select gen_random_uuid(), id, 'author@example.org', now(), now() from received where channel = 'PORTAL'),
     steps as (
       insert into transition (id, record_type, record_id, action, from_state, to_state, at, at_precision, provenance)
       select gen_random_uuid(), 'PROPOSAL', id, 'SUBMIT', 'DRAFT', 'SUBMITTED', now(), 'INSTANT', 'GENERATED'
       from received)
     select reference, channel from received order by reference`,
    [after, count],
  );
