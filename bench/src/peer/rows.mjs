/**
 * What a careful hand writes for a GraphQL server: one named statement for each kind of record, asked for all keys of a
 * request at once. Each takes the keys as its first value and gives rows with `key`, in order.
 */
const visibleCards = `c.state in ('PROPOSED', 'IN_CONSULTATION', 'ADOPTED', 'IN_PROGRESS', 'COMPLETED', 'CLOSED_INCOMPLETE')`;
export const visibleProposals = `p.removed_at is null and p.state <> 'DRAFT'
  and (p.moderated_at is not null or p.channel = 'MEETING' or p.provenance in ('RECORDED', 'RECONSTRUCTED'))`;
const today = 'country_day(now())';
const namesDay = `case when p.stage in ('IMPLEMENTATION', 'CLOSED') then coalesce(p.adopted_on, p.starts_on) else ${today} end`;
const lastReport = `left join lateral (select status, percent, reported_on from activity_report r
  where r.activity_id = a.id and r.reported_on <= ${today} order by r.reported_on desc, r.recorded_at desc limit 1) r on true`;
const proposal = `p.id, p.reference, p.title, p.public_state as state, p.channel, p.theme_id, p.plan_id, p.meeting_id,
  to_char(p.submitted_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "submittedAt"`;
const card = `c.id, c.reference, c.number, c.title, c.state, c.plan_id, c.area_id, c.ogp_values as "ogpValues", c.sdgs, c.problem,
  c.solution, c.expected_results as "expectedResults", c.lead_institution_id, ${namesDay} as names_day`;

export const rows = {
  planByReference: `select p.reference as key, p.id, p.reference, p.title from plan p where p.reference = any($1::text[])`,
  plan: `select p.id as key, p.id, p.reference, p.title from plan p where p.id = any($1::uuid[])`,
  commitmentByReference: `select k as key, ${card} from unnest($1::text[]) k
    join commitment c on c.reference = k or c.draft_reference = k join plan p on p.id = c.plan_id where ${visibleCards}`,
  commitmentsOfPlan: `select c.plan_id as key, ${card} from commitment c join plan p on p.id = c.plan_id
    where c.plan_id = any($1::uuid[]) and ${visibleCards} order by c.sort_key, c.id`,
  area: `select id as key, reference, name from area where id = any($1::uuid[])`,
  theme: `select id as key, reference, name from theme where id = any($1::uuid[])`,
  meeting: `select id as key, reference, held_on::text as "heldOn" from meeting where id = any($1::uuid[])`,
  leadInstitution: `select k.key, i.reference, i.kind, n.name, up.reference as parent
    from (select c.id as key, c.lead_institution_id, ${namesDay} as day
          from commitment c join plan p on p.id = c.plan_id where c.id = any($1::uuid[])) k
    join institution i on i.id = k.lead_institution_id
    join lateral (select name from institution_name where institution_id = i.id
                  and coalesce(valid_from, '-infinity') <= k.day order by valid_from desc nulls last limit 1) n on true
    left join lateral (select o.reference from institution_parent ip join institution o on o.id = ip.parent_id
                       where ip.institution_id = i.id and coalesce(valid_from, '-infinity') <= k.day
                         and coalesce(valid_to, 'infinity') >= k.day
                       order by valid_from desc nulls last limit 1) up on true`,
  supportingInstitutions: `select l.commitment_id as key, i.reference from commitment_institution l
    join institution i on i.id = l.institution_id
    where l.commitment_id = any($1::uuid[]) and l.role = 'SUPPORTING' order by i.reference`,
  relatedCommitments: `select l.commitment_id as key, c.reference from related_commitment l join commitment c on c.id = l.related_id
    where l.commitment_id = any($1::uuid[]) and ${visibleCards} order by c.sort_key, c.id`,
  activities: `select commitment_id as key, title, starts_on::text as "startsOn", ends_on::text as "endsOn",
      start_precision as "startPrecision", end_precision as "endPrecision", status, percent::float8
    from activity where commitment_id = any($1::uuid[]) order by ordinal, id`,
  indicators: `select commitment_id as key, id, kind, name, unit, baseline::float8, target::float8
    from indicator where commitment_id = any($1::uuid[]) order by kind desc, ordinal, id`,
  measurements: `select * from (
      select indicator_id as key, value::float8, measured_on::text as "measuredOn", note, count(*) over mine as total,
        row_number() over (mine order by measured_on desc, id desc) as place
      from measurement where indicator_id = any($1::uuid[]) window mine as (partition by indicator_id)) m
    where place <= 20 order by key, place`,
  progress: `select c.id as key, coalesce(w.percent, c.reported_percent)::float8 as percent, c.reported_percent::float8 as reported,
      w.reports, ${today}::text as today, coalesce(c.starts_on, w.starts_on)::text as "startsOn", coalesce(c.ends_on, w.ends_on)::text as "endsOn"
    from commitment c left join lateral (
      select case when count(r.percent) > 0 then round(sum(a.weight * coalesce(r.percent, 0)) / nullif(sum(a.weight), 0), 1) end as percent,
        count(r.percent) as reports, min(a.starts_on) as starts_on, max(a.ends_on) as ends_on
      from activity a ${lastReport} where a.commitment_id = c.id and r.status is distinct from 'CANCELLED') w on true
    where c.id = any($1::uuid[])`,
  planProgress: `select p.id as key, ${today}::text as today, p.starts_on::text as "startsOn", p.ends_on::text as "endsOn",
      case when k.known > 0 then round(k.percent / greatest(k.adopted, p.recorded_commitment_count), 1) else p.reported_percent end::float8 as percent
    from plan p left join lateral (
      select count(*) as adopted, count(percent) as known, sum(coalesce(percent, 0)) as percent from (
        select coalesce((select case when count(r.percent) > 0 then sum(a.weight * coalesce(r.percent, 0)) / nullif(sum(a.weight), 0) end
                         from activity a ${lastReport} where a.commitment_id = c.id and r.status is distinct from 'CANCELLED'),
                        c.reported_percent) as percent
        from commitment c where c.plan_id = p.id and c.state in ('ADOPTED', 'IN_PROGRESS', 'COMPLETED', 'CLOSED_INCOMPLETE')) one) k on true
    where p.id = any($1::uuid[])`,
  sources: `select l.commitment_id as key, ${proposal} from commitment_source l join proposal p on p.id = l.proposal_id
    where l.commitment_id = any($1::uuid[]) and ${visibleProposals} order by p.reference`,
  texts: `select c.id as key, t from commitment c, lateral (
      select c.title as t union all select c.problem union all select c.solution union all select jsonb_array_elements(c.expected_results)
      union all select c.contribution union all select c.additional_information union all select c.contact_position
      union all select jsonb_array_elements(c.government_partners)
      union all select v -> 'how' from jsonb_array_elements(c.ogp_relevance) v
      union all select title from activity a where a.commitment_id = c.id
      union all select name from indicator i where i.commitment_id = c.id
      union all select source from indicator i where i.commitment_id = c.id) t
    where c.id = any($1::uuid[]) and t is not null`,
  institutions: `select a.proposal_id as key, i.reference from assignment a join institution i on i.id = a.institution_id
    where a.proposal_id = any($1::uuid[]) and a.ended_at is null and a.published_at is not null and a.state <> 'RETURNED'
    order by a.lead desc, i.reference`,
  // A grouped proposal shows the outcome of its lead, once that is published.
  outcome: `select p.id as key, coalesce(lead.decision, own.decision) as decision,
      case when lead.decision is null then own.justification else lead.justification end as justification,
      case coalesce(lead.published_precision, own.published_precision)
        when 'INSTANT' then country_day(coalesce(lead.published_at, own.published_at))
        else (coalesce(lead.published_at, own.published_at) at time zone 'UTC')::date end::text as "publishedOn"
    from proposal p
    left join lateral (select * from outcome o where o.proposal_id = p.id and o.published_at is not null
                       order by o.published_at desc, o.decided_at desc limit 1) own on true
    left join lateral (select o.* from proposal_group g join outcome o on o.proposal_id = g.lead_id
                       where own.decision = 'GROUPED' and p.state = 'GROUPED' and g.id = p.group_id and o.published_at is not null
                       order by o.published_at desc, o.decided_at desc limit 1) lead on true
    where p.id = any($1::uuid[]) and own.decision is not null`,
};

/** A page of proposals: its conditions are of what the filter holds. */
export function pageOf({ plan, theme, state, q }, after, first) {
  const values = [];
  const value = (given) => `$${values.push(given)}`;
  const conditions = [visibleProposals];
  if (plan) conditions.push(`p.plan_id = (select id from plan where reference = ${value(plan)})`);
  if (theme)
    conditions.push(
      `p.theme_id = (select t.id from theme t join plan on plan.id = t.plan_id where plan.reference = ${value(plan)} and t.reference = ${value(theme)})`,
    );
  if (state) conditions.push(`p.public_state = any(${value(state)}::text[])`);
  if (q) {
    const word = value(`%${q}%`);
    conditions.push(`p.sought like in_ascii(${word}) and p.folded like ${word}`);
  }
  const where = conditions.join(' and ');
  const total = { text: `select count(*)::int as total from proposal p where ${where}`, values: [...values] };
  if (after)
    conditions.push(`(p.submitted_at, p.id) < (${value(after[0])}::timestamptz, ${value(after[1])}::uuid)`);
  const text = `select ${proposal}, p.submitted_at::text as at from proposal p where ${conditions.join(' and ')}
    order by p.submitted_at desc, p.id desc limit ${value(first + 1)}`;
  return { total, page: { text, values } };
}
