import type { ActingClient } from '@iltizam/domain/api-clients';
import type { World } from '../testing/world.js';

const idOf = (n: number): string => `01890000-0000-7000-8000-00000000000${n}`;

/** The application that asks, the same in every world. */
export const askingClient: ActingClient = {
  id: idOf(1),
  name: 'Asking',
  scopes: ['READ', 'PROPOSALS_SUBMIT'],
};

/** Two applications with addresses and messages: one asks, the other is nobody's business but its own. */
export async function addApplications({ orm }: World): Promise<void> {
  await orm.em.fork().execute(`
    with client as (
      insert into api_client (id, name, contact, scopes, cost_per_hour, created_at)
      select id::uuid, 'An application', 'api@partner.example', '{READ,PROPOSALS_SUBMIT}', 1000000, '2024-03-10T23:30:00Z'
      from unnest(array['${idOf(1)}', '${idOf(2)}']) id returning id
    ), address as (
      insert into webhook (id, client_id, url, topics, secret, read_xid, read_sequence, created_at)
      select id, id, 'https://partner.example/?a="b"', '{COMMITMENT}', 'whsec_x', 0, 0, '2024-03-10T23:30:00Z' from client
      returning id
    )
    insert into webhook_delivery (id, webhook_id, type, body, created_at, attempts, status, failure)
    select overlay(address.id::text placing 'a' || n from 34)::uuid, address.id, 'commitment.updated', '{}',
           '2024-03-10T23:30:00Z', n, 500, 'answered with 500'
    from address cross join generate_series(1, 3) n`);
}

/** What the other application does. */
export async function changeOtherApplication({ orm }: World): Promise<void> {
  const other = `id = '${idOf(2)}'`;
  for (const statement of [
    `update api_client set name = 'Somebody else', contact = 'secret@example.test', scopes = '{READ}', version = 9 where ${other}`,
    `update webhook set url = 'https://secret.example.test', topics = '{PROPOSAL}' where ${other}`,
    `update webhook_delivery set type = 'sample', status = 200, failure = null where webhook_${other}`,
    `insert into webhook (id, client_id, url, topics, secret, read_xid, read_sequence, created_at)
     select gen_random_uuid(), id, 'https://secret.example.test', '{PROPOSAL}', 'whsec_y', 0, 0, now() from api_client where ${other}`,
    `insert into api_usage (subject, hour, taken, granted, cost, requests, refused)
     values ('client:${idOf(2)}', '2024-03-10T23:00:00Z', 5, 5, 5, 5, 5)`,
  ])
    await orm.em.fork().execute(statement);
}
