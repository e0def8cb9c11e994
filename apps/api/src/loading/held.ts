import type { EntityManager } from '../database/database.js';

/** What the database holds already, by reference: loading adds what is missing and touches nothing else. */
export interface Held {
  institutions: Map<string, string>;
  plans: Map<string, string>;
  themes: Map<string, string>;
  areas: Map<string, string>;
  meetings: Map<string, string>;
  proposals: Map<string, string>;
  commitments: Map<string, string>;
}

export async function readHeld(em: EntityManager): Promise<Held> {
  const map = async (statement: string) => {
    const rows: { reference: string; id: string }[] = await em.execute(statement);
    return new Map(rows.map((row) => [row.reference, row.id]));
  };
  const inPlan = (table: string) =>
    `select p.reference || '/' || t.reference as reference, t.id from ${table} t join plan p on p.id = t.plan_id`;
  return {
    institutions: await map('select reference, id from institution'),
    plans: await map('select reference, id from plan'),
    themes: await map(inPlan('theme')),
    areas: await map(inPlan('area')),
    meetings: await map('select reference, id from meeting'),
    proposals: await map('select reference, id from proposal'),
    commitments: await map('select reference, id from commitment'),
  };
}

/** An id that must be there: the dataset was checked before anything is written. */
export function idOf(ids: Map<string, string>, reference: string): string {
  const found = ids.get(reference);
  if (found === undefined) throw new Error(`${reference} is not held; the dataset should have been refused.`);
  return found;
}
