import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { ask } from '../staff.js';

/** What the server holds of a proposal that a decision may change, without what only ever grows. */
export interface Held {
  reference: string;
  workflowState: string;
  group: { lead: { reference: string } } | null;
  assignments: { institution: { reference: string } }[];
  pendingOutcome: { decision: string } | null;
  later: object | null;
  /** The steps that are before the person whose page it is. */
  actions: { action: string; allowed: boolean }[];
}

interface Decided extends Held {
  version: number;
  timeline: { transition: { action: string }; actorName: string | null }[];
}

const held = `reference workflowState group { lead { reference } } assignments { institution { reference } }
  pendingOutcome { decision } later { until } actions { action allowed }`;

async function data<Data>(page: Page, query: string, variables: object = {}): Promise<Data> {
  const answer = await ask(page, query, variables);
  expect(answer.errors, `${query} ${JSON.stringify(variables)}`).toBeUndefined();
  return answer.data as Data;
}

const one = async <Fields>(page: Page, reference: string, fields: string): Promise<Fields> =>
  (
    await data<{ proposal: Fields }>(page, `query ($r: String!) { proposal(reference: $r) { ${fields} } }`, {
      r: reference,
    })
  ).proposal;

export const hold = (page: Page, references: readonly string[]): Promise<Held[]> =>
  Promise.all(references.map((reference) => one<Held>(page, reference, held)));

/** The steps of its life since it was submitted, the first one first. */
export async function stepsOf(page: Page, reference: string): Promise<string[]> {
  const { timeline } = await one<Decided>(page, reference, `timeline { transition { action } }`);
  return timeline.map(({ transition }) => transition.action).filter((action) => action !== 'SUBMIT');
}

/** What waits for the person whose page it is, in the queue's order. */
export async function waiting(page: Page, filter: object = {}): Promise<string[]> {
  const query = `query ($filter: ProposalFilter) {
    triageQueue(filter: $filter, first: 100) { edges { node { reference } } }
  }`;
  const { triageQueue } = await data<{ triageQueue: { edges: { node: { reference: string } }[] } }>(
    page,
    query,
    { filter: { plan: 'ma-nap-3', ...filter } },
  );
  return triageQueue.edges.map(({ node }) => node.reference);
}

/** Where the person stopped in a plan's queue, as the server knows it. */
export async function stoppedAt(page: Page, plan: string): Promise<string | undefined> {
  const query = `query ($plan: String!) { triageCounts(plan: $plan) { lastSeen { proposal { reference } } } }`;
  const { triageCounts } = await data<{
    triageCounts: { lastSeen: { proposal: { reference: string } } | null };
  }>(page, query, { plan });
  return triageCounts.lastSeen?.proposal.reference;
}

/** The step as somebody would take it who goes past the screens; the version is the one that stands. */
export async function decide(page: Page, reference: string, action: string, more: object = {}) {
  const { version } = await one<Decided>(page, reference, 'version');
  return ask(
    page,
    `mutation ($input: DecideProposalInput!) { decideProposal(input: $input) { __typename } }`,
    {
      input: { reference, version, action, ...more },
    },
  );
}

/** Takes back what this person decided, so that the next walk finds what this one found. */
export async function takeBackAll(page: Page, references: readonly string[]): Promise<void> {
  const query = `{ myDecisions(first: 100) { edges { node { canTakeBack proposal { reference } } } } }`;
  for (;;) {
    const { myDecisions } = await data<{
      myDecisions: { edges: { node: { canTakeBack: boolean; proposal: { reference: string } } }[] };
    }>(page, query);
    const open = myDecisions.edges
      .filter(({ node }) => node.canTakeBack && references.includes(node.proposal.reference))
      .map(({ node }) => node.proposal.reference);
    if (open.length === 0) return;
    for (const reference of new Set(open))
      expect((await decide(page, reference, 'TAKE_BACK')).errors, reference).toBeUndefined();
  }
}
