import { randomBytes } from 'node:crypto';
import { demoEmail } from '../accounts.js';
import { openSession, type Session } from '../prepared.js';
import { origin } from '../served.js';
import { textsOf } from './strings.js';

const key = () => randomBytes(32).toString('base64url');

/** What the strings were written into, to be looked at. */
export interface Written {
  proposal: string;
  news: string;
}

const inEach = (texts: readonly string[], n: number) => ({
  ar: texts[(3 * n) % texts.length]!,
  fr: texts[(3 * n + 1) % texts.length]!,
  en: texts[(3 * n + 2) % texts.length]!,
});

/** Somebody without an account, whose address is confirmed in the mail. */
async function asStranger(admin: Session, name: string, input: object): Promise<string> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const asked = await send(`mutation ($input: ${type}!) { ${name}(input: $input) { __typename } }`, input);
  if (asked.errors) throw new Error(`${name}: ${JSON.stringify(asked.errors)}`);
  const { mails } = (await admin.ask('{ mails(first: 1) { edges { node { link } } } }')) as {
    mails: { edges: { node: { link: string } }[] };
  };
  const token = new URL(mails.edges[0]!.node.link, await origin()).searchParams.get('t');
  const { data } = await send(`mutation ($input: LinkInput!) { confirmLink(input: $input) { reference } }`, {
    token,
    idempotencyKey: key(),
  });
  return (data['confirmLink'] as { reference: string }).reference;
}

async function send(query: string, input: object) {
  const answer = await fetch(`${await origin()}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-iltizam': '1' },
    body: JSON.stringify({ query, variables: { input } }),
  });
  return (await answer.json()) as { data: Record<string, unknown>; errors?: object[] };
}

/** All strings in every kind of text, in `most` records of those that take few of them. */
export async function writeEverywhere(most: number): Promise<Written> {
  const [admin, secretariat, member] = await Promise.all(
    ['admin', 'secretariat', 'member.civil'].map(openSession),
  );
  const titles = textsOf(300);
  const names = textsOf(200).map((text) => text.replaceAll('\n', ' '));
  const [long, rest = long] = textsOf(5000);
  const draft = key();
  await send(
    `mutation ($input: SaveProposalDraftInput!) { saveProposalDraft(input: $input) { __typename } }`,
    {
      key: draft,
      plan: 'ma-nap-3',
      language: 'FR',
      theme: 'service-digitalisation',
      title: titles[0],
      challenge: long,
      solution: rest,
      expectedResult: long,
    },
  );
  const guard = { email: 'scripts@example.org', language: 'FR' };
  const proposal = await asStranger(admin!, 'sendProposal', {
    key: draft,
    guard,
    name: names[0],
    organisation: names[1],
    capacity: 'ASSOCIATION',
    consents: ['HANDLING', 'SHOW_NAME'],
    idempotencyKey: key(),
  });
  for (const [n, text] of textsOf(2000).entries())
    await asStranger(admin!, 'commentOnProposal', {
      proposal,
      guard: { ...guard, email: `comment-${n}@example.org` },
      text: { fr: text },
      idempotencyKey: key(),
    });
  const queue = (await secretariat!.ask(
    '{ moderationQueue(first: 20) { edges { node { id kind proposal } } } }',
  )) as { moderationQueue: { edges: { node: { id: string; kind: string; proposal: string } }[] } };
  for (const { node } of queue.moderationQueue.edges)
    if (node.proposal === proposal)
      await secretariat!.ask(`mutation ($input: ModerateInput!) { moderate(input: $input) { shown } }`, {
        input: { kind: node.kind, id: node.id, shown: true },
      });
  await member!.ask(`mutation ($input: AddNoteInput!) { addNote(input: $input) { __typename } }`, {
    input: { proposal, text: textsOf(2000)[0] },
  });
  const [body] = textsOf(10_000);
  let news = '';
  for (let n = 0; n < Math.min(most, Math.ceil(titles.length / 3)); n++) {
    const saved = (await secretariat!.ask(
      `mutation ($input: SaveNewsInput!) { saveNews(input: $input) { newsItem { reference } } }`,
      { input: { title: inEach(titles, n), body: { fr: body }, published: true, publishedOn: '2026-01-01' } },
    )) as { saveNews: { newsItem: { reference: string } } };
    news = saved.saveNews.newsItem.reference;
    await secretariat!.ask(
      `mutation ($input: SaveDocumentInput!) { saveDocument(input: $input) { __typename } }`,
      {
        input: {
          title: inEach(titles, n),
          summary: { fr: textsOf(1000)[n % textsOf(1000).length] },
          link: 'https://example.org/x',
          published: true,
          requirements: [],
        },
      },
    );
  }
  for (const [n, name] of names.slice(0, most).entries()) {
    await admin!.ask(`mutation ($input: CreateUserInput!) { createUser(input: $input) { __typename } }`, {
      input: { email: demoEmail(`scripts-${n}`), name, locale: 'FR' },
    });
    await member!.ask(`mutation ($input: CreateViewInput!) { createView(input: $input) { __typename } }`, {
      input: { name: name.slice(0, 100), filter: {} },
    });
    await secretariat!.ask(
      `mutation ($input: AddEvidenceInput!) { addEvidence(input: $input) { __typename } }`,
      {
        input: {
          commitment: 'ma-nap-2-c14',
          title: { fr: titles[n % titles.length] },
          public: false,
          file: { name: `${name.replaceAll('/', '')}.pdf`, bytes: 100 },
        },
      },
    );
  }
  return { proposal, news };
}
