import { duplicateScore } from '@iltizam/domain/duplicates';
import { answeringKinds } from '@iltizam/domain/institution-kinds';
import {
  suggestInstitutions,
  type Neighbour,
  type Suggestion,
  type ThemeGround,
} from '@iltizam/domain/institution-suggestions';
import DataLoader from 'dataloader';
import { sql } from 'kysely';
import type { Reader } from '../database/database.js';
import { alikeTo } from '../duplicates/alike.queries.js';
import type { Context, LoaderOf } from '../graphql/context.js';
import { visibleTo } from '../visibility/visibility-sql.js';

/** Which institutions each proposal may concern: rules of its theme, then where similar ones went. */
export const suggestionsOf: LoaderOf<string, Suggestion<string>[]> = (context) =>
  new DataLoader(async (ids) => {
    const rules = Map.groupBy(await readRules(context.read, ids), ({ proposalId }) => proposalId);
    const neighbours = Map.groupBy(await readNeighbours(context, ids), ({ proposalId }) => proposalId);
    return ids.map((id) => suggestInstitutions(rules.get(id) ?? [], neighbours.get(id) ?? []));
  });

/** An institution's work is its successor's today: who took over is the one to ask. */
const heirs = sql`
  with recursive line(id, heir) as (
    select id, id from institution
    union
    select line.id, i.succeeded_by_id from line join institution i on i.id = line.heir
    where i.succeeded_by_id is not null
  ), heirs as materialized (
    select line.id, line.heir from line join institution i on i.id = line.heir
    where i.succeeded_by_id is null and i.kind = any(${answeringKinds}::text[])
  )`;

interface RuleRow {
  proposalId: string;
  institution: string;
  ground: ThemeGround;
  evidence: number | null;
}

async function readRules(read: Reader, ids: readonly string[]): Promise<RuleRow[]> {
  const { rows } = await sql<RuleRow>`${heirs}
    select p.id as "proposalId", heirs.heir as institution, r.ground, sum(r.evidence)::int as evidence
    from proposal p join theme_rule r on r.theme_id = p.theme_id join heirs on heirs.id = r.institution_id
    where p.id = any(${ids}::uuid[]) and r.ended_at is null
    group by p.id, heirs.heir, r.ground`.execute(read);
  return rows;
}

type NeighbourRow = Neighbour<string> & { proposalId: string };

/** The similar proposals that were assigned, in whatever plan, and the lead each went to. */
async function readNeighbours(context: Context, ids: readonly string[]): Promise<NeighbourRow[]> {
  const alike = await alikeTo(context.read, {
    ids,
    samePlan: false,
    onlyAssigned: true,
    where: visibleTo(context, 'triage', 'o'),
  });
  const leads = await leadOf(context.read, [...new Set(alike.map(({ otherId }) => otherId))]);
  return [...Map.groupBy(alike, ({ askedId, otherId }) => `${askedId} ${otherId}`).values()].flatMap(
    (languages) => {
      const { askedId, otherId } = languages[0]!;
      const institution = leads.get(otherId);
      if (institution === undefined) return [];
      return [{ proposalId: askedId, institution, likeness: duplicateScore(languages, true) }];
    },
  );
}

async function leadOf(read: Reader, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<{ proposalId: string; institution: string }>`${heirs}
    select a.proposal_id as "proposalId", heirs.heir as institution
    from assignment a join heirs on heirs.id = a.institution_id
    where a.proposal_id = any(${ids}::uuid[]) and a.lead and a.ended_at is null and a.state <> 'RETURNED'`.execute(
    read,
  );
  return new Map(rows.map(({ proposalId, institution }) => [proposalId, institution]));
}
