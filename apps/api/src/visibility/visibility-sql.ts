import { fieldsOf, given, type Predicate } from '@iltizam/domain/predicate';
import { anonymous, type Actor } from '@iltizam/domain/roles';
import {
  visibleAssignments,
  visibleAttachments,
  visibleComments,
  visibleCommitments,
  visibleContent,
  visibleEvidence,
  visibleNotes,
  visibleOrigin,
  visibleProposals,
  type ProposalField,
  visibleTimeline,
  visibleTriage,
} from '@iltizam/domain/visibility';
import { sql, type RawBuilder } from 'kysely';
import { todaySql } from '../database/today-sql.js';
import type { Context } from '../graphql/context.js';

export type Condition = RawBuilder<unknown>;

/** How a field of a rule is read: an expression, or for a list "does it share a value with these?". */
type FieldSql = Condition | ((values: readonly string[]) => Condition);
type FieldsSql<Field extends string> = (alias: string) => Record<Field, FieldSql>;

const column = (alias: string, name: string) => sql`${sql.ref(alias)}.${sql.ref(name)}`;

/** Does one of the named institutions hold a live assignment of this proposal? */
const assignedTo = (proposalId: Condition) => (institutions: readonly string[]) =>
  sql`exists (
  select 1 from assignment va join institution vi on vi.id = va.institution_id
  where va.proposal_id = ${proposalId} and va.ended_at is null and vi.reference = any(${institutions}::text[]))`;

const supportedBy = (commitmentId: Condition) => (institutions: readonly string[]) =>
  sql`exists (
  select 1 from commitment_institution vc join institution vi on vi.id = vc.institution_id
  where vc.commitment_id = ${commitmentId} and vc.role = 'SUPPORTING' and vi.reference = any(${institutions}::text[]))`;

const institutionReference = (id: Condition) =>
  sql`(select vi.reference from institution vi where vi.id = ${id})`;

const proposalFields = ((p) => ({
  state: column(p, 'state'),
  channel: column(p, 'channel'),
  provenance: column(p, 'provenance'),
  moderatedAt: column(p, 'moderated_at'),
  meeting: sql`(select vm.reference from meeting vm where vm.id = ${column(p, 'meeting_id')})`,
  // Read once a statement, not once a row.
  blindScreening: sql`(${column(p, 'plan_id')} = any(array(select vb.id from plan vb where vb.blind_screening)))`,
  assignedInstitutions: assignedTo(column(p, 'id')),
})) satisfies FieldsSql<string>;

/** What a row of the tally knows of the proposals it counts. */
const tallyFields = ((n) => ({
  state: column(n, 'state'),
  channel: column(n, 'channel'),
  provenance: column(n, 'provenance'),
  moderatedAt: sql`nullif(${column(n, 'moderated')}, false)`,
})) satisfies FieldsSql<Exclude<ProposalField, 'meeting' | 'assignedInstitutions'>>;

/** Is it published, and has its day in the country come? */
const published = (alias: string) =>
  sql`(${column(alias, 'published')} and ${column(alias, 'published_on')} <= ${todaySql})`;

/** Every kind of record, its rule and how the rule's fields are read from the record's row. */
const kinds = {
  proposal: kind(visibleProposals, proposalFields),
  /** What is under way: the workflow's state, the pending outcome. */
  triage: kind(visibleTriage, proposalFields),
  /** Author, organisation and meeting. */
  origin: kind(visibleOrigin, proposalFields),
  commitment: kind(visibleCommitments, (c) => ({
    state: column(c, 'state'),
    leadInstitution: institutionReference(column(c, 'lead_institution_id')),
    supportingInstitutions: supportedBy(column(c, 'id')),
  })),
  assignment: kind(visibleAssignments, (a) => ({
    institution: institutionReference(column(a, 'institution_id')),
    publishedAt: column(a, 'published_at'),
  })),
  /** Of a commitment this reader sees. */
  evidence: kind(visibleEvidence, (e) => ({
    shown: sql`(${column(e, 'public')} and ${column(e, 'state')} = 'AVAILABLE' and ${column(e, 'withdrawn_at')} is null)`,
    leadInstitution: sql`(select vi.reference from commitment vc join institution vi on vi.id = vc.lead_institution_id
                          where vc.id = ${column(e, 'commitment_id')})`,
    supportingInstitutions: supportedBy(column(e, 'commitment_id')),
  })),
  /** Of a proposal this reader sees. */
  attachment: kind(visibleAttachments, (a) => ({
    shown: sql`(${column(a, 'state')} = 'AVAILABLE')`,
    meeting: sql`(select vm.reference from meeting vm join proposal vp on vp.meeting_id = vm.id
                  where vp.id = ${column(a, 'proposal_id')})`,
  })),
  news: kind(visibleContent, (n) => ({ shown: published(n) })),
  document: kind(visibleContent, (d) => ({
    shown: sql`(${published(d)} and ${column(d, 'state')} = 'AVAILABLE')`,
  })),
  comment: kind(visibleComments, (c) => ({ state: column(c, 'state') })),
  note: kind(visibleNotes, (n) => ({
    institution: sql`(select vi.reference from assignment va join institution vi on vi.id = va.institution_id
                      where va.id = ${column(n, 'assignment_id')} and va.ended_at is null)`,
  })),
  timeline: kind(visibleTimeline, (t) => ({
    published: sql`(${column(t, 'published_at')} is not null)`,
    assignedInstitutions: assignedTo(column(t, 'record_id')),
    leadInstitution: sql`(select vi.reference from commitment vc join institution vi on vi.id = vc.lead_institution_id
                          where vc.id = ${column(t, 'record_id')})`,
    supportingInstitutions: supportedBy(column(t, 'record_id')),
  })),
};

export type VisibleKind = keyof typeof kinds;

function kind<Field extends string>(rule: (actor: Actor) => Predicate<Field>, fields: FieldsSql<Field>) {
  return (actor: Actor, alias: string) => asSql(render(rule(actor), fields(alias)));
}

/** The rule "may this actor see this row?" as a condition on the row called `alias`. The only place that makes one. */
export const visibleSql = (actor: Actor, of: VisibleKind, alias: string): Condition =>
  kinds[of](actor, alias);

/** The same for whoever asks. The public schema shows everybody the same, whatever cookie came along. */
export const visibleTo = (context: Context, of: VisibleKind, alias: string): Condition =>
  visibleSql(readerOf(context), of, alias);

const proposalRules = { proposal: visibleProposals, triage: visibleTriage };

const readerOf = (context: Context): Actor => (context.audience === 'PUBLIC' ? anonymous : context.actor);

/** A rule on proposals as far as it is settled by their state alone; what is left asks for other fields. */
export const visibleInState = (
  context: Context,
  of: keyof typeof proposalRules,
  state: string,
): Predicate<ProposalField> => given(proposalRules[of](readerOf(context)), { state });

/**
 * The rule on proposals for rows of their tally called `alias`. Null where it asks what the tally does not know, such as
 * the institutions of each proposal: then proposals have to be counted.
 */
export function visibleInTally(
  context: Context,
  of: keyof typeof proposalRules,
  alias: string,
): Condition | null {
  const rule = given(proposalRules[of](readerOf(context)));
  const fields = tallyFields(alias);
  if (fieldsOf(rule).some((field) => !(field in fields))) return null;
  return asSql(render(rule as Predicate<keyof typeof fields>, fields));
}

const asSql = (condition: Condition | boolean): Condition =>
  typeof condition === 'boolean' ? sql.lit(condition) : condition;

/** What is always or never true is settled here, so that PostgreSQL sees only what depends on the row. */
function render<Field extends string>(
  predicate: Predicate<Field>,
  fields: Record<Field, FieldSql>,
): Condition | boolean {
  if ('all' in predicate) return join(predicate.all, fields, 'and');
  if ('any' in predicate) return join(predicate.any, fields, 'or');
  const field = fields[predicate.field];
  if ('overlaps' in predicate) {
    if (typeof field !== 'function') throw new Error(`${predicate.field} is not a list`);
    return predicate.overlaps.length > 0 && field(predicate.overlaps);
  }
  if (typeof field === 'function') throw new Error(`${predicate.field} is a list`);
  if ('notNull' in predicate) return sql`${field} is not null`;
  if ('in' in predicate)
    return predicate.in.length > 0 && sql`${field} in (${sql.join(predicate.in.map(fixed))})`;
  return sql`${field} = ${fixed(predicate.is)}`;
}

/** Words of closed lists stand in the statement; references of records are values, or each reader had their own. */
const fixed = (value: string | boolean): unknown =>
  typeof value === 'boolean' || /^[A-Z_]+$/u.test(value) ? sql.lit(value) : value;

function join<Field extends string>(
  parts: readonly Predicate<Field>[],
  fields: Record<Field, FieldSql>,
  word: 'and' | 'or',
): Condition | boolean {
  const settles = word === 'or';
  const open: Condition[] = [];
  for (const part of parts) {
    const rendered = render(part, fields);
    if (rendered === settles) return settles;
    if (typeof rendered !== 'boolean') open.push(rendered);
  }
  if (open.length === 0) return !settles;
  return sql`(${sql.join(open, word === 'or' ? sql` or ` : sql` and `)})`;
}
