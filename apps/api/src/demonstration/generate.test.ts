import { proposalActions } from '@iltizam/domain/proposal-table';
import { outcomeOfState } from '@iltizam/domain/publication';
import type { ProposalState } from '@iltizam/domain/proposal-states';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWorld, type World } from '../testing/world.js';
import { generate } from './generate.js';
import { recipeOf } from './recipe.js';

const SEED = 3;
const until = new Date();
let world: World;
beforeAll(async () => {
  world = await openWorld();
  await generate(world.orm, { proposals: 400, seed: SEED, until });
});
afterAll(() => world.close());

const read = <Row>(statement: string, of: World = world): Promise<Row[]> =>
  of.orm.em.fork().execute(statement);

const generated = `from proposal p where p.provenance = 'GENERATED'`;

describe('the demonstration', () => {
  test('has a plan of its own, of the secretariat’s institution, behind all real ones, that collects', async () => {
    const { data } = await world.public.run(
      `{ plans { reference stage owner { reference } themes { reference } } }`,
    );
    expect(data.plans.at(-1)).toMatchObject({
      reference: 'ma-demo',
      stage: 'COLLECTION',
      owner: { reference: 'digital-transition' },
    });
    expect(data.plans.at(-1).themes).toHaveLength(10);
  });

  test('touches nothing of the real plans', async () => {
    expect(
      await read(
        `select distinct plan.reference ${generated.replace('where', 'join plan on plan.id = p.plan_id where')}`,
      ),
    ).toEqual([{ reference: 'ma-demo' }]);
    expect(await read(`select count(*)::int as count from proposal where provenance <> 'GENERATED'`)).toEqual(
      [{ count: 50 }],
    );
  });

  test('names no person: an address no mail can reach, or an association that exists', async () => {
    expect(
      await read(`select count(*)::int as count from proposal_author a left join institution i on i.id = a.organisation_id
        where a.name is not null or a.email not like '%@demo.iltizam.test' or i.kind <> 'CIVIL_SOCIETY'`),
    ).toEqual([{ count: 0 }]);
    const [authors] = await read<Record<string, number>>(
      `select count(*)::int as written, count(organisation_id)::int as for_associations from proposal_author`,
    );
    expect(authors!['for_associations']).toBeGreaterThan(20);
  });

  test('is the same for the same seed, and grows without a change to what is there', async () => {
    const twin = await openWorld();
    try {
      await generate(twin.orm, { proposals: 60, seed: SEED, until });
      const texts = `select p.reference, p.title, p.solution, theme.reference as theme
        from proposal p join theme on theme.id = p.theme_id where p.provenance = 'GENERATED' order by 1`;
      const first = await read<{ reference: string }>(texts, twin);
      expect(await generate(twin.orm, { proposals: 60, seed: SEED, until: new Date() })).toBe(0);
      expect(await generate(twin.orm, { proposals: 90, seed: SEED, until: new Date() })).toBe(30);
      const grown = await read<{ reference: string }>(texts, twin);
      expect(grown.slice(0, 60)).toEqual(first);
      expect(grown).toEqual((await read<{ reference: string }>(texts)).slice(0, 90));
    } finally {
      await twin.close();
    }
  });
});

interface Step {
  id: string;
  state: ProposalState;
  channel: string;
  action: string;
  from: ProposalState;
  to: ProposalState;
  actor: string | null;
  role: string;
  college: string | null;
  at: Date;
}

describe('every generated life', () => {
  let lives: Step[][];
  beforeAll(async () => {
    const steps =
      await read<Step>(`select p.id, p.state, p.channel, t.action, t.from_state as "from", t.to_state as "to",
        t.actor_id as actor, t.actor_role as role, t.actor_college as college, t.at
      from proposal p join transition t on t.record_type = 'PROPOSAL' and t.record_id = p.id
      where p.provenance = 'GENERATED' order by p.reference, t.at, t.id`);
    lives = [...Map.groupBy(steps, ({ id }) => id).values()];
  });

  test('follows the domain’s table step by step, to the state the proposal has, and ends before now', () => {
    expect(lives).toHaveLength(400);
    for (const steps of lives) {
      expect(steps.at(-1)!.to).toBe(steps[0]!.state);
      for (const [n, step] of steps.entries()) {
        expect(step.from).toBe(steps[n - 1]?.to ?? 'DRAFT');
        const rule = proposalActions.find(
          ({ action, from }) => action === step.action && from.includes(step.from),
        );
        expect(rule?.to, JSON.stringify(step)).toBe(step.to);
        const doer = { CITIZEN: 'AUTHOR', OFFICER: 'SYSTEM' }[step.role] ?? step.role;
        expect(Object.keys(rule!.by)).toContain(doer);
        expect(new Date(step.at).getTime()).toBeLessThanOrEqual(until.getTime());
      }
    }
  });

  test('has its refusals read by a second person of the other college', () => {
    const confirmed = lives.filter((steps) => steps.some(({ action }) => action === 'CONFIRM_REFUSAL'));
    expect(confirmed.length).toBeGreaterThan(5);
    for (const steps of confirmed) {
      const proposed = steps.find(({ action }) => action === 'PROPOSE_REFUSAL')!;
      const second = steps.find(({ action }) => action === 'CONFIRM_REFUSAL')!;
      expect(second.actor).not.toBe(proposed.actor);
      expect(second.college).not.toBe(proposed.college);
    }
  });

  test('has an outcome where it is decided, and a live lead where it is with an institution', async () => {
    const faults = await read<{ reference: string; state: ProposalState; outcome: boolean; lead: boolean }>(
      `select p.reference, p.state, exists (select 1 from outcome o where o.proposal_id = p.id) as outcome,
         exists (select 1 from assignment a where a.proposal_id = p.id and a.lead and a.state <> 'RETURNED') as lead
       ${generated}`,
    );
    for (const { reference, state, outcome, lead } of faults) {
      expect(outcome, reference).toBe(outcomeOfState[state] !== null);
      expect(lead, reference).toBe(['ASSIGNED', 'RETAINED', 'NOT_RETAINED'].includes(state));
    }
  });

  test('is counted once: the reconciliation holds in each channel', async () => {
    const { data } = await world.as('secretariat').run(`{ plan(reference: "ma-demo") { cocreation {
      reconciliation { channel received retained notRetained inadmissible grouped withdrawn removed pending balanced } } } }`);
    const lines: Record<string, number | boolean | string>[] = data.plan.cocreation.reconciliation;
    expect(new Set(lines.map(({ channel }) => channel))).toEqual(new Set(['MEETING', 'PARTNER', 'PORTAL']));
    expect(lines.reduce((sum, { received }) => sum + Number(received), 0)).toBe(400);
    for (const line of lines) expect(line['balanced'], JSON.stringify(line)).toBe(true);
  });
});

describe('for those who try the product', () => {
  test('the committee has a queue, with duplicates, clusters, hints and suggestions in it', async () => {
    const { data, errors } = await world.as('member.civil').run(`{
      triageQueue(filter: { plan: "ma-demo" }, first: 100) { totalCount edges { node {
        reference hints { rule } duplicateCandidates { band } institutionSuggestions { weak } } } }
      triageClusters(plan: "ma-demo") { proposals { reference } } }`);
    expect(errors).toEqual([]);
    const nodes = data.triageQueue.edges.map((edge: { node: unknown }) => edge.node);
    const having = (field: string) =>
      nodes.filter((node: Record<string, unknown[]>) => node[field]!.length > 0).length;
    expect(data.triageQueue.totalCount).toBeGreaterThan(150);
    expect(having('hints')).toBeGreaterThan(5);
    expect(having('duplicateCandidates')).toBeGreaterThan(20);
    expect(having('institutionSuggestions')).toBe(100);
    expect(data.triageClusters.length).toBeGreaterThan(5);
  });

  test('what repeats another is found to be alike', async () => {
    const waiting = new Set(
      (await read<{ reference: string }>(`select p.reference ${generated} and p.state <> 'WITHDRAWN'`)).map(
        ({ reference }) => reference,
      ),
    );
    const referenceOf = (n: number) => `ma-demo-p${String(n).padStart(4, '0')}`;
    const repeats = Array.from({ length: 400 }, (_, n) => n + 1).flatMap((n) => {
      const { repeats: earlier, oddity } = recipeOf(SEED, n);
      const pair = earlier !== null && [referenceOf(n), referenceOf(earlier)];
      return pair && oddity === null && pair.every((reference) => waiting.has(reference)) ? [pair] : [];
    });
    const found = await Promise.all(
      repeats.map(async ([one, two]) => {
        const { data } = await world.as('secretariat').run(
          `query ($r: String!) { proposal(reference: $r) { group { lead { reference } members { reference } }
             duplicateCandidates(first: 20) { proposal { reference group { members { reference } } } } } }`,
          { r: one },
        );
        return JSON.stringify(data).includes(two!);
      }),
    );
    expect(repeats.length).toBeGreaterThan(25);
    expect(found.filter(Boolean).length).toBeGreaterThanOrEqual(repeats.length * 0.95);
  });

  test('an officer has proposals to answer, and a member some they stand aside from', async () => {
    const officer = await world
      .as('officer.justice')
      .run(`{ assignments(filter: { plan: "ma-demo", mine: true }) { totalCount } }`);
    expect(officer.data.assignments.totalCount).toBeGreaterThan(0);
    const aside = await world.as('secretariat').run(`{ recusals(plan: "ma-demo") { totalCount } }`);
    expect(aside.data.recusals.totalCount).toBeGreaterThan(0);
  });
});
