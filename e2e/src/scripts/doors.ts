import { randomBytes } from 'node:crypto';
import { demoEmail, OFFICER } from '../accounts.js';
import { lastLink } from '../commenting.js';
import { report } from '../files.js';
import { beginReporting, openSession, type Session } from '../prepared.js';
import { origin } from '../served.js';
import { strings } from './strings.js';

const key = () => randomBytes(32).toString('base64url');

/** Letters that turn the writing round are taken by no door; they stand in what is written past them. */
const refusable = /[\u202A-\u202E]/u;
const taken = strings.filter((string) => !refusable.test(string));

/** As few texts as hold them all, none longer than a field takes. */
function textsOf(most: number): string[] {
  const texts = [''];
  for (const string of taken.filter(({ length }) => length <= most)) {
    const longer = `${texts.at(-1)!} ${string}`.trim();
    if (longer.length <= most) texts[texts.length - 1] = longer;
    else texts.push(string);
  }
  return texts;
}
const inEach = (text: string) => ({ ar: text, fr: text, en: text, original: 'FR' });

/** Through the doors that are open to everybody; the answer of one that refuses is its first error. */
async function ask(query: string, input: object): Promise<{ refused?: string }> {
  const answer = await fetch(`${await origin()}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-iltizam': '1' },
    body: JSON.stringify({ query, variables: { input } }),
  });
  const { errors } = (await answer.json()) as { errors?: { extensions: { code: string } }[] };
  return errors ? { refused: errors[0]!.extensions.code } : {};
}
const mutation = (name: string, type = '', answer = '__typename'): string =>
  `mutation ($input: ${type || `${name[0]!.toUpperCase()}${name.slice(1)}Input`}!) { ${name}(input: $input) { ${answer} } }`;

/** Somebody without an account sends a form and opens the link that is mailed. */
async function send(
  admin: Session,
  name: string,
  input: { guard: { email: string } } & Record<string, unknown>,
  kind: string,
): Promise<void> {
  const { refused } = await ask(mutation(name), { ...input, idempotencyKey: key() });
  if (refused) throw new Error(`${name}: ${refused}`);
  const link = await lastLink(admin, input.guard.email, kind);
  const token = new URL(link, await origin()).searchParams.get('t');
  await ask(mutation('confirmLink', 'LinkInput'), { token, idempotencyKey: key() });
}

/**
 * What no document of a plan brings is written by people: each field of theirs holds all of the strings, but those of
 * which many records would be needed, of which there are `most`.
 */
export async function writeThroughDoors(most: number): Promise<{ proposal: string; refused: string[] }> {
  const [admin, secretariat, member, officer] = await Promise.all([
    openSession('admin'),
    openSession('secretariat'),
    openSession('member.civil'),
    openSession(OFFICER),
  ]);
  const write = (session: Session, name: string, input: object) => session.ask(mutation(name), { input });
  const [names, titles, notes, reasons] = [200, 300, 2000, 3000].map(textsOf) as [
    string[],
    string[],
    string[],
    string[],
  ];

  const guard = { email: 'scripts@example.org', language: 'FR' };
  const draft = { key: key(), plan: 'ma-nap-3', language: 'FR', theme: 'service-digitalisation' };
  const [challenge, solution] = textsOf(5000);
  const refused = [];
  for (const string of strings.filter((one) => refusable.test(one)))
    refused.push((await ask(mutation('saveProposalDraft'), { ...draft, title: string })).refused ?? 'TAKEN');
  const saved = await ask(mutation('saveProposalDraft'), {
    ...draft,
    title: titles[0],
    challenge,
    solution,
    expectedResult: textsOf(1000)[0],
  });
  if (saved.refused) throw new Error(`saveProposalDraft: ${saved.refused}`);
  await send(
    admin,
    'sendProposal',
    {
      key: draft.key,
      guard,
      name: names[0],
      organisation: names[1],
      capacity: 'ASSOCIATION',
      consents: ['HANDLING', 'SHOW_NAME'],
    },
    'CONFIRM_PROPOSAL',
  );
  const queue = '{ moderationQueue(first: 20) { edges { node { id kind proposal version } } } }';
  const waiting = (await secretariat.ask(queue)) as Queue;
  const first = waiting.moderationQueue.edges[0]!.node;
  const { proposal } = first;
  await write(secretariat, 'moderate', { ...heldIn(first), shown: true });
  for (const [n, text] of notes.entries())
    await send(
      admin,
      'commentOnProposal',
      {
        proposal,
        guard: { ...guard, email: `scripts-${n}@example.org` },
        text: inEach(text),
      },
      'CONFIRM_COMMENT',
    );
  const comments = ((await secretariat.ask(queue)) as Queue).moderationQueue.edges.slice(0, notes.length);
  for (const { node } of comments.slice(1))
    await write(secretariat, 'moderate', { ...heldIn(node), shown: true });
  await write(secretariat, 'moderate', {
    ...heldIn(comments[0]!.node),
    shown: false,
    ground: 'ABUSIVE',
    reason: inEach(reasons[0]!),
  });
  for (const text of notes) await write(member, 'addNote', { proposal, text });
  await write(secretariat, 'saveNews', {
    title: inEach(titles[0]!),
    body: inEach(textsOf(10_000)[0]!),
    published: true,
    publishedOn: '2026-01-01',
  });
  for (const title of titles.slice(0, most))
    await write(secretariat, 'saveDocument', {
      title: inEach(title),
      summary: inEach(notes[0]!),
      link: 'https://example.org/x',
      published: true,
      publishedOn: '2026-01-01',
      requirements: [],
    });
  await beginReporting(officer, 'ma-nap-2-c10');
  for (const name of textsOf(250).slice(0, most)) {
    const { addEvidence } = (await officer.ask(mutation('addEvidence', '', 'evidence { sendTo }'), {
      input: {
        commitment: 'ma-nap-2-c10',
        title: inEach(titles[0]!),
        public: true,
        file: { name: `${name.replaceAll(/[/\\]/gu, '')}.pdf`, bytes: report.buffer.length },
      },
    })) as { addEvidence: { evidence: { sendTo: string } } };
    await officer.sendFile(addEvidence.evidence.sendTo, report.buffer);
  }
  for (const title of titles.slice(0, most))
    await write(officer, 'addEvidence', {
      commitment: 'ma-nap-2-c10',
      title: inEach(title),
      public: true,
      link: 'https://example.org/x',
    });
  for (const [n, name] of names.slice(0, most).entries())
    await write(admin, 'createUser', { email: demoEmail(`scripts-${n}`), name, locale: 'FR' });
  for (const name of textsOf(100).slice(0, most)) {
    await write(admin, 'createApiClient', {
      name,
      contact: 'scripts@example.org',
      scopes: ['PROPOSALS_SUBMIT'],
    });
    await write(member, 'createView', { name, filter: {} });
  }
  return { proposal, refused };
}

type Waiting = { id: string; kind: string; proposal: string; version: string };
type Queue = { moderationQueue: { edges: { node: Waiting }[] } };

/** What a decision on it names. */
const heldIn = ({ id, kind, version }: Waiting) => ({ id, kind, version });
