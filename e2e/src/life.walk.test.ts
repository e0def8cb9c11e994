import { randomBytes } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, openContext, PATIENCE, type Language } from './browser.js';
import { comeIn } from './console.js';
import { openSession, publish, type Session } from './prepared.js';
import { ask, codesOf } from './staff.js';
import { inDays } from './today.js';

/** The author's address; nobody else writes to it. */
const AUTHOR = 'author.of.a.life@example.org';
const PLAN = 'ma-nap-3';
const words = {
  title: 'نشر ميزانيات الجماعات بصيغ مفتوحة',
  challenge: 'لا يجد المواطن أرقام جماعته إلا في وثائق مصورة لا تقرؤها البرامج.',
  solution: 'نشر الميزانيات في بوابة واحدة بصيغ قابلة لإعادة الاستعمال كل سنة.',
};
const because = {
  ar: 'خارج نطاق الدعوة الحالية إلى تقديم المقترحات، وقد أحيل على الجهة المعنية.',
  fr: 'Hors du champ de l’appel en cours ; l’auteur est orienté vers le service compétent.',
  en: 'Outside the scope of the present call; its author was told which service takes it.',
  original: 'AR',
};

type Do = (mutation: string, input: object) => Promise<void>;

let browser: Browser;
let administrator: Session;
let secretary: Session;
beforeAll(async () => {
  browser = await openBrowser();
  [administrator, secretary] = await Promise.all([openSession('admin'), openSession('secretariat')]);
});
afterAll(() => browser.close());

/** Somebody at the console, in a browser of their own. */
async function at(account: string, language: Language = 'ar'): Promise<Do> {
  const page = await comeIn(await openContext(browser, language), account, language);
  await page.goto('/console/');
  return async (mutation, input) => {
    const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
    const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) { __typename } }`;
    const answer = await ask(page, document, { input });
    expect(codesOf(answer), `${account}, ${mutation}: ${JSON.stringify(answer.errors)}`).toEqual([]);
  };
}

async function found<Row>(path: string, fields: string): Promise<Row> {
  const [name] = path.split('(');
  return (await secretary.ask(`{ ${path} { ${fields} } }`))[name!] as Row;
}
const proposalAt = async (reference: string) => ({
  reference,
  version: (await found<{ version: number }>(`proposal(reference: "${reference}")`, 'version')).version,
});
const cardAt = async (reference: string) => ({
  reference,
  version: (await found<{ version: number }>(`commitment(reference: "${reference}")`, 'version')).version,
});

interface Mail {
  kind: string;
  to: string;
  link: string;
  text: string;
}
/** What was mailed to the author, the newest first: the outbox of an administrator. */
async function mailed(kind: string): Promise<Mail[]> {
  const { mails } = (await administrator.ask(
    '{ mails(first: 100) { edges { node { kind to link text } } } }',
  )) as { mails: { edges: { node: Mail }[] } };
  return mails.edges.map(({ node }) => node).filter((mail) => mail.to === AUTHOR && mail.kind === kind);
}

/** The author is told so, once; and whoever opens the page on a phone without scripts reads it too. */
async function told(sentence: string): Promise<void> {
  const times = async () => (await mailed('OWN_NEWS')).filter(({ text }) => text.includes(sentence)).length;
  await expect.poll(times, { timeout: PATIENCE, message: sentence }).toBe(1);
}
async function shows(page: Page, path: string, sentence: string): Promise<void> {
  await page.goto(path);
  expect(await page.innerText('main')).toContain(sentence);
}

/** What a citizen writes in the portal, from its own page, and confirms by the mailed link; returns its number. */
async function submit(): Promise<string> {
  const page = await (await openContext(browser, 'ar', 'phone')).newPage();
  await page.goto('/ar');
  const send = async (mutation: string, type: string, input: object) => {
    const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { __typename } }`;
    const answer = await page.evaluate(
      async (body) =>
        (await (
          await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body })
        ).json()) as { errors?: object[] },
      JSON.stringify({ query, variables: { input } }),
    );
    expect(answer.errors, `${mutation}: ${JSON.stringify(answer.errors)}`).toBeUndefined();
  };
  const key = randomBytes(32).toString('base64url');
  const draft = { key, plan: PLAN, language: 'AR', theme: 'service-digitalisation', ...words };
  await send('saveProposalDraft', 'SaveProposalDraftInput', draft);
  await send('sendProposal', 'SendProposalInput', {
    key,
    name: 'كاتبة المقترح',
    capacity: 'INDIVIDUAL',
    consents: ['HANDLING'],
    idempotencyKey: key,
    guard: { email: AUTHOR, language: 'AR' },
  });
  const [mail] = await mailed('CONFIRM_PROPOSAL');
  await page.goto(mail!.link);
  await page.locator('button[value=yes]').click();
  await page.waitForURL((url) => !url.pathname.endsWith('/confirm'));
  const { edges } = await found<{ edges: { node: { reference: string } }[] }>(
    `proposals(filter: { plan: "${PLAN}" }, first: 1)`,
    'edges { node { reference } }',
  );
  return edges[0]!.node.reference;
}

test('the life of one proposal, through four browsers: its author is told of each step, and the portal shows it', async () => {
  const reference = await submit();
  const page = await (await openContext(browser, 'ar', 'phone', { javaScriptEnabled: false })).newPage();
  const [member, officer, secretariat] = [
    await at('member.civil'),
    await at('officer.justice'),
    await at('secretariat'),
  ];

  // Moderated: it appears.
  const { edges } = await found<{ edges: { node: { id: string; proposal: string } }[] }>(
    'moderationQueue(first: 100)',
    'edges { node { id proposal } }',
  );
  const { id } = edges.map(({ node }) => node).find(({ proposal }) => proposal === reference)!;
  await secretariat('moderate', { kind: 'PROPOSAL', id, shown: true, idempotencyKey: `shown ${id}` });
  await told('نُشر في البوابة');
  await shows(page, `/ar/proposals/${reference}`, words.title);

  // Screened, assigned, answered; told when the outcome is published.
  await member('decideProposal', { ...(await proposalAt(reference)), action: 'ADMIT' });
  await member('assignProposal', { ...(await proposalAt(reference)), lead: 'justice', dueOn: '2099-01-31' });
  const { assignments } = await found<{ assignments: { id: string; version: number }[] }>(
    `proposal(reference: "${reference}")`,
    'assignments { id version }',
  );
  await officer('answerAssignment', { ...assignments[0], action: 'RETAIN' });
  expect(await mailed('OWN_NEWS')).toHaveLength(1);
  await publish(secretary, [reference]);
  for (const sentence of [
    'قبلت اللجنة دراسة المقترح',
    'أُحيل المقترح على المؤسسات',
    'احتفظت المؤسسة المعنية بالمقترح',
  ])
    await told(sentence);

  // On a card, with something to do.
  await officer('createCommitment', {
    plan: PLAN,
    leadInstitution: 'justice',
    title: { ar: 'ميزانيات الجماعات مفتوحة', original: 'AR' },
    problem: { ar: words.challenge, original: 'AR' },
    solution: { ar: words.solution, original: 'AR' },
    sources: [reference],
  });
  const { commitments } = await found<{ commitments: { reference: string }[] }>(
    `proposal(reference: "${reference}")`,
    'commitments { reference }',
  );
  const card = commitments[0]!.reference;
  const { version } = await cardAt(card);
  await officer('addActivity', { commitment: card, version, title: { ar: 'فتح البوابة', original: 'AR' } });
  await publish(secretary, [reference]);
  await told('أصبح المقترح جزءا من بطاقة التزام');

  // The others of the plan are refused by two members, so that its stages can close.
  await refuseOthers(reference);
  const stage = async (action: string, name: string) =>
    secretariat('decideStage', {
      plan: PLAN,
      action,
      stage: name,
      version: (await found<{ version: number }>(`plan(reference: "${PLAN}")`, 'version')).version,
    });
  const goTo = async (from: string, to: string) => {
    await stage('CLOSE', from);
    await stage('OPEN', to);
  };
  await goTo('COLLECTION', 'ANALYSIS');
  await goTo('ANALYSIS', 'DRAFTING');
  await goTo('DRAFTING', 'CONSULTATION');

  // Consulted, adopted.
  await officer('decideCommitment', { ...(await cardAt(card)), action: 'PROPOSE' });
  await secretariat('decideCommitment', { ...(await cardAt(card)), action: 'OPEN_CONSULTATION' });
  await told('الالتزام مفتوح للتشاور العمومي');
  await shows(page, `/ar/proposals/${reference}`, 'ميزانيات الجماعات مفتوحة');
  await goTo('CONSULTATION', 'ADOPTION');
  await secretariat('decideCommitment', { ...(await cardAt(card)), action: 'ADOPT' });
  await told('اعتُمد الالتزام ضمن الخطة');
  await goTo('ADOPTION', 'IMPLEMENTATION');

  // Progressed.
  const adopted = await found<{ reference: string; activities: { id: string; version: number }[] }>(
    `commitment(reference: "${card}")`,
    'reference activities { id version }',
  );
  await officer('reportActivity', {
    ...adopted.activities[0],
    status: 'IN_PROGRESS',
    percent: 40,
    reportedOn: inDays(0),
  });
  await told('أعلنت المؤسسة عن تقدم جديد');
  await shows(page, `/ar/commitments/${adopted.reference}`, '40');
  await page.locator(`a[href$="/proposals/${reference}"]`).first().click();
  const life = await page.innerText('main');
  for (const step of ['قبول المقترح', 'إحالة', 'ميزانيات الجماعات مفتوحة']) expect(life).toContain(step);
});

/** Two members of the two colleges refuse all the others at once; the secretariat publishes it. */
async function refuseOthers(reference: string): Promise<void> {
  const list = async () => {
    const { edges } = await found<{
      edges: { node: { reference: string; version: number; workflowState: string } }[];
    }>(
      `proposals(filter: { plan: "${PLAN}" }, first: 100)`,
      'edges { node { reference version workflowState } }',
    );
    return edges.map(({ node }) => node).filter((one) => one.reference !== reference);
  };
  const seen = async () => (await list()).map((one) => ({ reference: one.reference, version: one.version }));
  const decideAll = `mutation ($input: DecideProposalsInput!) { decideProposals(input: $input) { done refused } }`;
  const [first, second] = [await openSession('member.civil2'), await openSession('member.public')];
  const refusal = { reasonCode: 'OUT_OF_MANDATE', reason: because };
  await first.ask(decideAll, { input: { proposals: await seen(), action: 'PROPOSE_REFUSAL', ...refusal } });
  await second.ask(decideAll, { input: { proposals: await seen(), action: 'CONFIRM_REFUSAL' } });
  expect(new Set((await list()).map(({ workflowState }) => workflowState))).toEqual(
    new Set(['INADMISSIBLE']),
  );
  await publish(
    secretary,
    (await list()).map((one) => one.reference),
  );
}
