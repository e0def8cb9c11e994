import { anonymous, type Actor } from '@iltizam/domain/roles';
import { sql } from 'kysely';
import type { Reader } from '../database.js';
import { visibleSql, type Condition, type VisibleKind } from '../../visibility/visibility-sql.js';
import { quoted } from './grants.js';
import { fencedFrom, partlyRead } from './fenced.js';
import { OWN_INSTITUTIONS, viewsOf, wallRoles, type WallRole } from './roles.js';

/** An officer of the institutions the connection names, whichever they are: they take the place of this word. */
const OWN = '(own)';
const readers: Record<WallRole, Actor> = {
  iltizam_public: anonymous,
  iltizam_officer: {
    userId: null,
    memberships: [
      { role: 'OFFICER', college: null, institutions: [OWN], organisation: null, plan: null, meeting: null },
    ],
  },
};

const ownInstitutions = `string_to_array(current_setting('${OWN_INSTITUTIONS}', true), ',')`;

/** Seen through a view: a policy would keep the search from its index, for \`like\` may tell of rows it must not see. */
const behindViews = { proposal: 'proposal', commitment: 'commitment' } as const;

/** Guarded by a policy of PostgreSQL, each by the rule of its kind; of some the record they belong to has to be seen. */
const behindPolicies: Record<string, { kind: VisibleKind; of?: keyof typeof behindViews }> = {
  assignment: { kind: 'assignment' },
  evidence: { kind: 'evidence', of: 'commitment' },
  attachment: { kind: 'attachment', of: 'proposal' },
  news_item: { kind: 'news' },
  document: { kind: 'document' },
  consultation_comment: { kind: 'comment' },
  note: { kind: 'note', of: 'proposal' },
  transition: { kind: 'timeline' },
};

/** What a rule asks of a table that is seen through a view, and what else is read in part. */
const columnsRead: typeof partlyRead = { ...partlyRead, commitment: ['id', 'lead_institution_id'] };

const isWholly = (role: WallRole, table: string): boolean =>
  !fencedFrom(role, table) && !(table in behindViews) && !(table in columnsRead);

/** Raises the walls anew, from the same rules of the domain that the api's own statements are made of. */
export function wallsFor(api: string, tables: readonly string[], db: Reader): string[] {
  const ruleFor = (role: WallRole, kind: VisibleKind, alias: string): string =>
    textOf(visibleSql(readers[role], kind, alias), db);
  return [
    ...wallRoles.flatMap((role) => [
      `drop schema if exists ${viewsOf(role)} cascade`,
      `create schema ${viewsOf(role)}`,
      `grant usage on schema public, ${viewsOf(role)} to ${role}`,
      ...Object.entries(behindViews).map(
        ([table, kind]) =>
          `create view ${viewsOf(role)}.${table} as select * from public.${table} where ${ruleFor(role, kind, table)}`,
      ),
      `grant select on all tables in schema ${viewsOf(role)} to ${role}`,
      `revoke all on all tables in schema public from ${role}`,
      `grant select on ${tables.filter((table) => isWholly(role, table)).join(', ')} to ${role}`,
      ...Object.entries(columnsRead).map(
        ([table, columns]) => `grant select (${columns.join(', ')}) on ${table} to ${role}`,
      ),
    ]),
    ...Object.entries(behindPolicies).flatMap(([table, { kind, of }]) => [
      `alter table ${table} enable row level security`,
      ...[...wallRoles, 'api'].map((role) => `drop policy if exists ${role} on ${table}`),
      `create policy api on ${table} to ${quoted(api)} using (true) with check (true)`,
      ...wallRoles.map((role) => {
        const seen = of
          ? ` and exists (select from ${viewsOf(role)}.${of} seen where seen.id = ${table}.${of}_id)`
          : '';
        return `create policy ${role} on ${table} for select to ${role} using (${ruleFor(role, kind, table)}${seen})`;
      }),
    ]),
  ];
}

/** A rule as a statement of its own may hold it: without values beside it. */
function textOf(rule: Condition, db: Reader): string {
  const { sql: text, parameters } = sql`${rule}`.compile(db);
  return text
    .replaceAll(/in \(\$(\d+)\)/gu, '= any($$$1)')
    .replaceAll(/\$(\d+)(::text\[\])?/gu, (_whole, number: string) => {
      const value = parameters[Number(number) - 1];
      const isOwn = value === OWN || (Array.isArray(value) && value.join() === OWN);
      if (!isOwn) throw new Error(`A rule asks for ${JSON.stringify(value)}, which no wall knows.`);
      return ownInstitutions;
    });
}
