import { encodeCursor } from '../graphql/cursor.js';
import type { World } from '../testing/world.js';
import type { Values } from './testing-queries.js';

/** What arguments may name in a world: every record, some that are not there, words and days. */
export async function valuesOf({ orm }: World): Promise<Values> {
  const list = async (sql: string) => (await orm.em.fork().execute<{ v: string }[]>(sql)).map(({ v }) => v);
  const id = '01890000-0000-7000-8000-000000000000';
  const references = async (table: string) => [
    ...(await list(`select reference as v from ${table}`)),
    'nothing',
  ];
  return {
    'commitment.reference': [...(await references('commitment')), 'ma-nap-2-d19'],
    'proposal.reference': await references('proposal'),
    'plan.reference': await references('plan'),
    'meeting.reference': await references('meeting'),
    'committeeSession.reference': await references('committee_session'),
    'institution.reference': await references('institution'),
    'proposals.after': [encodeCursor('proposals, newest', ['2024-01-01 00:00:00+00', id]), 'nonsense'],
    'commitments.after': [encodeCursor('commitments by number', ['7978987200007', id])],
    'reports.after': [encodeCursor('reports by day', ['2023-02-15', '2026-01-01 00:00:00+00', id])],
    'measurements.after': [encodeCursor('measurements by day', ['2023-02-15', id])],
    plan: await references('plan'),
    theme: await list('select distinct reference as v from theme'),
    area: await list('select distinct reference as v from area'),
    meeting: await references('meeting'),
    institution: await references('institution'),
    leadInstitution: await references('institution'),
    leadsIn: await references('plan'),
    q: ['حكومة', 'المعلومات', 'le', 'x%_\\'],
    on: ['2020-12-31', '2022-06-01', '2023-03-31', '2030-01-01'],
  };
}
