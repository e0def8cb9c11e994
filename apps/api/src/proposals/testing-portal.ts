import type { Citizen } from '@iltizam/domain/citizen-links';
import { randomBytes } from 'node:crypto';
import { confirm, mailedTokens, newKey } from '../citizens/testing-citizens.js';
import type { Someone, World } from '../testing/world.js';

export const save = `mutation ($input: SaveProposalDraftInput!) { saveProposalDraft(input: $input) { title theme sent } }`;
export const send = `mutation ($input: SendProposalInput!) { sendProposal(input: $input) { confirmed reference } }`;
export const mine = `{ myProposals { proposal { reference state title { ar } } version shown removedFor { ar } canAppeal
  question { ar } steps } }`;
export const step = `mutation ($input: TakeOwnStepInput!) { takeOwnStep(input: $input) { reference } }`;
export const moderate = `mutation ($input: ModerateInput!) { moderate(input: $input) { id shown } }`;
export const queue = `{ moderationQueue(first: 100) { totalCount edges { node { id kind proposal version heldFor appeal text { ar } } } } }`;
const queueOf = `query ($proposal: String!) { moderationQueue(first: 100, proposal: $proposal) { edges { node { id kind version } } } }`;

export const written = {
  title: 'نشر ميزانيات الجماعات بصيغ مفتوحة',
  challenge: 'لا يجد المواطن أرقام جماعته إلا في وثائق مصورة.',
  solution: 'نشر الميزانيات في بوابة واحدة بصيغ قابلة لإعادة الاستعمال.',
};

let people = 0;

/** Writes a draft and sends it; returns the author's address. What `more` says replaces what is sent. */
export async function sendOne(
  who: Someone,
  {
    text = {},
    guard = {},
    input = {},
  }: Record<'text' | 'guard' | 'input', object> | Partial<Record<'text' | 'guard' | 'input', object>> = {},
) {
  const key = randomBytes(32).toString('base64url');
  const email = `author${++people}@example.org`;
  const plan = 'ma-nap-3';
  await who.run(save, {
    input: { key, plan, language: 'AR', theme: 'service-digitalisation', ...written, ...text },
  });
  const answer = await who.run(send, {
    input: {
      key,
      name: 'كاتبة المقترح',
      capacity: 'INDIVIDUAL',
      consents: ['HANDLING'],
      idempotencyKey: newKey(),
      guard: { email, language: 'AR', ...guard },
      ...input,
    },
  });
  return { ...answer, key, email };
}

/** Confirms the newest link of an address; returns what came of it. */
export async function confirmNewest(world: World, email: string) {
  const [token] = await mailedTokens(world, email);
  return world.public.run(confirm, { input: { token, idempotencyKey: newKey() } });
}

/** A proposal that was sent and confirmed: its reference, and its author as the portal recognises them. */
export async function receivedOne(world: World, network = `n${people}`, more = {}) {
  const sent = await sendOne(world.visitor({ network }), more);
  const { data } = await confirmNewest(world, sent.email);
  const reference = data.confirmLink.reference as string;
  return { reference, author: await recognised(world, sent.email), email: sent.email };
}

/** Decides as somebody on a proposal, or on the comment under it that `input` names, as it stands now. */
export async function moderateNow(
  world: World,
  proposal: string,
  input: { shown: boolean; id?: string } & Record<string, unknown>,
  as = 'secretariat',
) {
  const { data } = await world.as('secretariat').run(queueOf, { proposal });
  const nodes = data.moderationQueue.edges.map(({ node }: { node: Moderated }) => node) as Moderated[];
  const read = nodes.find(({ id, kind }) => (input.id ? id === input.id : kind === 'PROPOSAL'));
  return world.as(as).run(moderate, { input: { ...read, idempotencyKey: newKey(), ...input } });
}
interface Moderated {
  id: string;
  kind: string;
  version: string;
}

export async function recognised(world: World, email: string): Promise<Someone> {
  const [citizen]: Citizen[] = await world.orm.em
    .fork()
    .execute('select id, email, language from citizen where email = ?', [email]);
  return world.visitor({ network: `at home of ${email}`, citizen: citizen! });
}
