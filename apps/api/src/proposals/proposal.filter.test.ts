import { outcomeDecisions, type OutcomeDecision } from '@iltizam/domain/outcomes';
import { proposalStates, type ProposalState } from '@iltizam/domain/proposal-states';
import { maskedWorkflowState, publicState, publicStates } from '@iltizam/domain/public-state';
import { columnOf } from '@iltizam/domain/reconciliation';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type World } from '../testing/world.js';
import { explained, proposalSteps } from './testing-steps.js';

interface Node {
  reference: string;
  state: string;
  workflowState: string;
  actions: { action: string; allowed: boolean }[];
}

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const documents = {
  staff: `query ($filter: ProposalFilter, $after: String) { proposals(filter: $filter, first: 100, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { node { reference state workflowState actions { action allowed } } } } }`,
  public: `query ($filter: ProposalFilter, $after: String) { proposals(filter: $filter, first: 100, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { reference state } } } }`,
};

async function all(account: string | null, filter: object): Promise<Node[]> {
  const someone = account === null ? world.public : world.as(account);
  const nodes: Node[] = [];
  const document = documents[account === null ? 'public' : 'staff'];
  let page = (await someone.run(document, { filter })).data.proposals;
  const { totalCount } = page;
  for (;;) {
    nodes.push(...page.edges.map((edge: { node: Node }) => edge.node));
    if (!page.pageInfo.hasNextPage) break;
    page = (await someone.run(document, { filter, after: page.pageInfo.endCursor })).data.proposals;
  }
  expect(totalCount).toBe(nodes.length);
  return nodes;
}
const references = (nodes: readonly Node[]) => nodes.map(({ reference }) => reference).toSorted();

describe('the public state, filtered as it is shown', () => {
  const cases = proposalStates.flatMap((state) =>
    [null, ...outcomeDecisions].map((decision) => ({
      state,
      decision,
      reference: `case-${state}-${decision}`,
    })),
  );
  const shown = (of: { state: ProposalState; decision: OutcomeDecision | null }) =>
    publicState({ state: of.state, publishedOutcome: of.decision });

  beforeAll(async () => {
    const em = world.orm.em.fork();
    for (const { state, decision, reference } of cases) {
      await em.execute(
        `insert into proposal (id, reference, plan_id, theme_id, channel, title, challenges, state, submitted_at,
                               submitted_precision, provenance, updated_at)
         select gen_random_uuid(), ?, plan_id, theme_id, 'MEETING', title, challenges, ?, now(), 'INSTANT',
                'ENTERED', now() from proposal where reference = 'ma-nap-3-p0001'`,
        [reference, state],
      );
      // An older publication and a newer decision that waits must not show.
      const outcomes = [
        ['GROUPED', '2020-01-01', '2024-01-01'],
        [decision, '2021-01-01', '2024-01-01'],
        ['RETAINED', null, null],
      ] as const;
      for (const [what, published, superseded] of decision === null ? outcomes.slice(2) : outcomes) {
        await em.execute(
          `insert into outcome (id, proposal_id, decision, reason, justification, decided_at, published_at,
                                published_precision, superseded_at, provenance)
           select gen_random_uuid(), id, ?, 'ABUSIVE', '{"ar":null,"fr":"parce que","en":null,"original":"fr"}',
                  now(), ?, 'DAY', ?, 'ENTERED' from proposal where reference = ?`,
          [what, published, superseded, reference],
        );
      }
    }
  });

  const received = cases.filter(({ state }) => state !== 'DRAFT');
  const expected = (wanted: (one: (typeof cases)[number]) => boolean) =>
    received
      .filter(wanted)
      .map(({ reference }) => reference)
      .toSorted();
  const ofCases = (nodes: Node[]) =>
    references(nodes.filter(({ reference }) => reference.startsWith('case-')));

  it('shows each as the domain says', async () => {
    const nodes = await all(null, { plan: 'ma-nap-3' });
    for (const one of received) {
      expect(nodes.find(({ reference }) => reference === one.reference)?.state).toBe(shown(one));
    }
  });

  it.each(publicStates)('%s', async (state) => {
    expect(ofCases(await all(null, { plan: 'ma-nap-3', state: [state] }))).toEqual(
      expected((one) => shown(one) === state),
    );
  });

  it.each(proposalStates)('workflow state %s, as an administrator is shown it', async (state) => {
    const nodes = await all('admin', { plan: 'ma-nap-3', workflowState: [state] });
    expect(nodes.every(({ workflowState }) => workflowState === state)).toBe(true);
    expect(ofCases(nodes)).toEqual(expected((one) => maskedWorkflowState[shown(one)] === state));
  });

  it.each(proposalStates)('workflow state %s, as the secretariat knows it', async (state) => {
    expect(ofCases(await all('secretariat', { plan: 'ma-nap-3', workflowState: [state] }))).toEqual(
      cases
        .filter((one) => one.state === state)
        .map(({ reference }) => reference)
        .toSorted(),
    );
  });

  it('what is decided and not published, also where a former outcome is public', async () => {
    const waiting = (account: string, plan: string) => all(account, { plan, awaitsPublication: true });
    expect(ofCases(await waiting('secretariat', 'ma-nap-3'))).toEqual(
      cases.map(({ reference }) => reference).toSorted(),
    );
    expect(await waiting('secretariat', 'ma-nap-2'), 'published, all of them').toEqual([]);
    expect(await waiting('admin', 'ma-nap-3'), 'no triage, no outcome to come').toEqual([]);
  });
});

describe('what waits for me', () => {
  beforeAll(async () => {
    const steps = proposalSteps(world);
    const refusal = { reasonCode: 'ABUSIVE', reason: explained };
    for (const account of ['member.civil', 'member.public', 'secretariat']) {
      await steps.decide(account, steps.fresh(), 'ADMIT');
      await steps.decide(account, steps.fresh(), 'REFER');
      await steps.decide(account, steps.fresh(), 'PROPOSE_REFUSAL', refusal);
      await steps.group(account, steps.fresh(), [steps.fresh()]);
      await steps.assigned('justice');
    }
    await world.orm.em.fork().execute(
      `insert into recusal (id, proposal_id, user_id, ground, declared_at)
       select gen_random_uuid(), p.id, u.id, 'declared', now() from proposal p, account u
       where p.reference like 'ma-nap-3-p%' and hashtext(p.reference) % 3 = 0 and u.email like 'member.civil@%'`,
    );
  });

  /** A step that moves an unfinished proposal on; undoing and grouping are always there. */
  const waits = ({ workflowState, actions }: Node) =>
    columnOf(workflowState as ProposalState) === 'pending' &&
    actions.some(({ action, allowed }) => allowed && action !== 'TAKE_BACK' && action !== 'GROUP');

  it.each(['member.civil', 'member.civil2', 'member.public', 'secretariat', 'officer.justice', 'admin'])(
    'finds for %s exactly where a step is open',
    async (account) => {
      const everything = await all(account, { plan: 'ma-nap-3' });
      const found = references(await all(account, { plan: 'ma-nap-3', waitingForMe: true }));
      expect(found).toEqual(references(everything.filter(waits)));
      const committee = account.startsWith('member') || account === 'secretariat';
      expect(found.length > 0).toBe(committee);
      expect(found.length).toBeLessThan(everything.length);
    },
  );

  it('finds nothing where the stage is over', async () => {
    await world.orm.em.fork().execute(`update plan set stage = 'ADOPTION' where reference = 'ma-nap-3'`);
    const found = await all('member.public', { plan: 'ma-nap-3', waitingForMe: true });
    await world.orm.em.fork().execute(`update plan set stage = 'COLLECTION' where reference = 'ma-nap-3'`);
    expect(found).toEqual([]);
  });
});
