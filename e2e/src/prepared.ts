import { expect, inject } from 'vitest';
import { demoEmail } from './accounts.js';
import type { Language } from './browser.js';
import { origin } from './served.js';
import { inDays } from './today.js';

/** What other people have done before a walk begins, by program: each function is what one person does. */
export interface Session {
  ask: (query: string, variables?: object) => Promise<Record<string, unknown>>;
  /** Sends a file that was announced, to where the answer said. */
  sendFile: (path: string, bytes: Buffer) => Promise<void>;
}

const own = { 'content-type': 'application/json', 'x-iltizam': '1' };

export async function openSession(account: string): Promise<Session> {
  const address = await origin();
  const signedIn = await fetch(`${address}/api/auth/sign-in`, {
    method: 'POST',
    headers: own,
    body: JSON.stringify({ email: demoEmail(account), password: inject('password') }),
  });
  expect(signedIn.status, `sign-in of ${account}`).toBe(200);
  const cookie = signedIn.headers.getSetCookie().map((each) => each.split(';')[0]);
  return {
    ask: async (query, variables = {}) => {
      const answer = await fetch(`${address}/staff/graphql`, {
        method: 'POST',
        headers: { ...own, cookie: cookie.join('; ') },
        body: JSON.stringify({ query, variables }),
      });
      const { data, errors } = (await answer.json()) as { data: Record<string, unknown>; errors?: object[] };
      expect(errors, `${account}: ${query} ${JSON.stringify(variables)}`).toBeUndefined();
      return data;
    },
    sendFile: async (path, bytes) => {
      const type = { 'content-type': 'application/offset+octet-stream', 'upload-offset': '0' };
      const answer = await fetch(address + path, {
        method: 'PATCH',
        headers: { ...own, ...type, cookie: cookie.join('; ') },
        body: new Uint8Array(bytes),
      });
      expect(answer.ok, `${account} sends ${path}`).toBe(true);
    },
  };
}

interface ProposalNow {
  version: number;
  title: Record<Language, string>;
  assignments: { id: string }[];
}

export async function readProposal({ ask }: Session, reference: string): Promise<ProposalNow> {
  const query = `query ($reference: String!) {
    proposal(reference: $reference) { version title { ar fr en } assignments { id } }
  }`;
  return (await ask(query, { reference }))['proposal'] as ProposalNow;
}

/** Takes one step of a proposal, with the words it needs. */
export async function take(session: Session, reference: string, action: string, more = {}): Promise<void> {
  const { version } = await readProposal(session, reference);
  await session.ask(
    `mutation ($input: DecideProposalInput!) { decideProposal(input: $input) { __typename } }`,
    {
      input: { reference, version, action, ...more },
    },
  );
}

export const proposeRefusal = (session: Session, reference: string): Promise<void> =>
  take(session, reference, 'PROPOSE_REFUSAL', {
    reasonCode: 'OUT_OF_MANDATE',
    reason: { fr: "La proposition sort du champ de l'appel en cours.", original: 'FR' },
  });

/** Two members refuse it, the secretariat publishes that. */
export async function publishRefusal(reference: string): Promise<void> {
  await take(await openSession('member.civil2'), reference, 'PROPOSE_REFUSAL', {
    reasonCode: 'OUT_OF_MANDATE',
    reason: {
      ar: 'يتجاوز المقترح نطاق الدعوة الحالية إلى تقديم المقترحات، وقد أحيل صاحبه إلى الجهة التي تتلقاه.',
      fr: "La proposition sort du champ de l'appel en cours ; son auteur est orienté vers le service compétent.",
      en: 'The proposal is outside the scope of the present call; its author was told which service takes it.',
      original: 'AR',
    },
  });
  await take(await openSession('member.public'), reference, 'CONFIRM_REFUSAL');
  await publish(await openSession('secretariat'), [reference]);
}

export async function publish(session: Session, references: readonly string[]): Promise<void> {
  const proposals = await Promise.all(
    references.map(async (reference) => ({
      reference,
      version: (await readProposal(session, reference)).version,
    })),
  );
  const { publishOutcomes } = await session.ask(
    `mutation ($input: PublishOutcomesInput!) { publishOutcomes(input: $input) { results { reference published } } }`,
    { input: { proposals } },
  );
  expect(publishOutcomes).toEqual({
    results: references.map((reference) => ({ reference, published: true })),
  });
}

/** Admits a proposal and puts it before an institution for some weeks; returns the assignment. */
export async function assign(session: Session, reference: string, lead: string): Promise<string> {
  await take(session, reference, 'ADMIT');
  const { version } = await readProposal(session, reference);
  const dueOn = inDays(20);
  await session.ask(
    `mutation ($input: AssignProposalInput!) { assignProposal(input: $input) { __typename } }`,
    {
      input: { reference, version, lead, dueOn },
    },
  );
  return (await readProposal(session, reference)).assignments[0]!.id;
}

/** A card of the plan in preparation or another, which is still being written. */
export async function draftCard(
  { ask }: Session,
  leadInstitution: string,
  title: object,
  plan = 'ma-nap-3',
): Promise<string> {
  const mutation = `mutation ($input: CreateCommitmentInput!) {
    createCommitment(input: $input) { commitment { reference } }
  }`;
  const data = await ask(mutation, { input: { plan, leadInstitution, title } });
  return (data['createCommitment'] as { commitment: { reference: string } }).commitment.reference;
}

/** The first report on an adopted card: from then on it is in progress. */
export async function beginReporting({ ask }: Session, reference: string): Promise<void> {
  const query = `query ($reference: String!) { commitment(reference: $reference) { activities { id version } } }`;
  const { activities } = (await ask(query, { reference }))['commitment'] as { activities: object[] };
  await ask(`mutation ($input: ReportActivityInput!) { reportActivity(input: $input) { __typename } }`, {
    input: { ...activities[0], status: 'IN_PROGRESS', percent: 30, reportedOn: '2026-01-15' },
  });
}
