import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Language } from './browser.js';
import { ask, type Answer } from './staff.js';

/** What other people have done before a walk begins; each page is the session of who does it. */

const decideProposal = `mutation ($input: DecideProposalInput!) { decideProposal(input: $input) { proposal { version } } }`;
const assignProposal = `mutation ($input: AssignProposalInput!) { assignProposal(input: $input) { proposal { version } } }`;
const createCommitment = `mutation ($input: CreateCommitmentInput!) { createCommitment(input: $input) { commitment { reference } } }`;

async function done(page: Page, mutation: string, input: object): Promise<unknown> {
  const answer: Answer = await ask(page, mutation, { input });
  expect(answer.errors, JSON.stringify(input)).toBeUndefined();
  return answer.data;
}

export async function versionOf(page: Page, reference: string): Promise<number> {
  const { data } = await ask(page, `query ($r: String!) { proposal(reference: $r) { version } }`, {
    r: reference,
  });
  return (data as { proposal: { version: number } }).proposal.version;
}

/** Takes one step of a proposal, with the words it needs. */
export async function take(page: Page, reference: string, action: string, more: object = {}): Promise<void> {
  const version = await versionOf(page, reference);
  await done(page, decideProposal, { reference, version, action, ...more });
}

export async function assign(page: Page, reference: string, lead: string): Promise<void> {
  await take(page, reference, 'ADMIT');
  const version = await versionOf(page, reference);
  const dueOn = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
  await done(page, assignProposal, { reference, version, lead, dueOn });
}

/** How the proposal is called in a language. */
export async function titleOf(page: Page, reference: string, language: Language): Promise<string> {
  const { data } = await ask(
    page,
    `query ($r: String!) { proposal(reference: $r) { title { ${language} } } }`,
    {
      r: reference,
    },
  );
  return (data as { proposal: { title: Record<Language, string> } }).proposal.title[language];
}

/** A card of the plan in preparation, which is still being written. */
export async function draftCard(page: Page, leadInstitution: string, title: object): Promise<string> {
  const data = await done(page, createCommitment, { plan: 'ma-nap-3', leadInstitution, title });
  return (data as { createCommitment: { commitment: { reference: string } } }).createCommitment.commitment
    .reference;
}
