import { canAnswer, type InstitutionKind } from '@iltizam/domain/institution-kinds';
import { sql } from 'kysely';
import { demoEmail } from '../accounts/demo-accounts.js';
import type { Reader } from '../database/database.js';
import type { Doer } from './judge-life.js';

/** What generated proposals hang on: real themes and institutions, and the accounts of the demonstration. */
export interface Frame {
  planId: string;
  themes: ReadonlyMap<string, string>;
  /** A meeting on each theme, by the theme's reference. */
  meetings: ReadonlyMap<string, string>;
  /** Public bodies that have to do with a theme and have an officer who answers, by the theme's reference. */
  institutions: ReadonlyMap<string, readonly string[]>;
  /** The real associations. */
  associations: readonly string[];
  /** Those the committee's members come from: what they wrote, their member cannot judge. */
  membersOrganisations: readonly string[];
  /** Accounts by what they do; an officer's by the institution. */
  people: Readonly<Record<Exclude<Doer, 'AUTHOR' | 'OFFICER'>, readonly string[]>>;
  officers: ReadonlyMap<string, string>;
}

export async function readFrame(read: Reader, planId: string): Promise<Frame> {
  const officers = await officersOf(read);
  return {
    planId,
    themes: await pairs(
      read,
      sql`select reference as key, id::text as value from theme where plan_id = ${planId}`,
    ),
    meetings: await pairs(
      read,
      sql`select t.reference as key, min(m.id::text) as value from theme t join meeting_theme mt on mt.theme_id = t.id
          join meeting m on m.id = mt.meeting_id where t.plan_id = ${planId} group by t.reference`,
    ),
    institutions: await institutionsOf(read, planId, [...officers.keys()]),
    associations: await associationsOf(read),
    membersOrganisations: await membersOrganisationsOf(read),
    people: {
      CIVIL: await accounts(read, ['member.civil', 'member.civil2']),
      PUBLIC: await accounts(read, ['member.public', 'member.public2']),
      SECRETARIAT: await accounts(read, ['secretariat', 'secretariat2']),
    },
    officers,
  };
}

type Statement = ReturnType<typeof sql<{ key: string; value: string }>>;

async function pairs(read: Reader, statement: ReturnType<typeof sql>): Promise<Map<string, string>> {
  const { rows } = await (statement as Statement).execute(read);
  return new Map(rows.map(({ key, value }) => [key, value]));
}

async function accounts(read: Reader, names: string[]): Promise<string[]> {
  const emails = names.map(demoEmail);
  const { rows } = await sql<{ id: string }>`
    select id from account where email = any(${emails}) order by array_position(${emails}, email)`.execute(
    read,
  );
  if (rows.length < names.length)
    throw new Error(`The demonstration's accounts are missing: ${names.join(', ')}`);
  return rows.map(({ id }) => id);
}

/** Today's officers of the demonstration, by institution. */
const officersOf = (read: Reader): Promise<Map<string, string>> =>
  pairs(
    read,
    sql`select m.institution_id::text as key, min(m.account_id::text) as value from membership m
        join account a on a.id = m.account_id
        where m.role = 'OFFICER' and m.valid_to is null and a.email like ${demoEmail('officer.%')}
        group by m.institution_id`,
  );

/** By the rules of the theme; where none of those named has an officer, anybody who has. */
async function institutionsOf(
  read: Reader,
  planId: string,
  withOfficer: readonly string[],
): Promise<Map<string, readonly string[]>> {
  const { rows } = await sql<{ theme: string; institution: string }>`
    select t.reference as theme, r.institution_id::text as institution
    from theme t join theme_rule r on r.theme_id = t.id join institution i on i.id = r.institution_id
    where t.plan_id = ${planId} and r.ended_at is null group by 1, 2, i.reference order by 1, i.reference`.execute(
    read,
  );
  const named = Map.groupBy(
    rows.filter(({ institution }) => withOfficer.includes(institution)),
    ({ theme }) => theme,
  );
  const themes = await pairs(
    read,
    sql`select reference as key, id::text as value from theme where plan_id = ${planId}`,
  );
  return new Map(
    [...themes.keys()].map((theme) => [
      theme,
      named.get(theme)?.map(({ institution }) => institution) ?? withOfficer.toSorted(),
    ]),
  );
}

async function associationsOf(read: Reader): Promise<string[]> {
  const { rows } = await sql<{ id: string; kind: InstitutionKind }>`
    select id, kind from institution where kind <> 'INTERNATIONAL_PARTNER' order by reference`.execute(read);
  return rows.filter(({ kind }) => !canAnswer(kind)).map(({ id }) => id);
}

async function membersOrganisationsOf(read: Reader): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct m.institution_id::text as id from membership m join account a on a.id = m.account_id
    where m.role = 'MEMBER' and m.valid_to is null and m.institution_id is not null
      and a.email like ${demoEmail('member.%')} order by 1`.execute(read);
  return rows.map(({ id }) => id);
}
