import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { demoEmail } from './accounts.js';
import { begin } from './begun.js';
import { PATIENCE } from './browser.js';
import { copyDataDir, end, PASSWORD, run, type Running } from './running.js';

const own = { 'content-type': 'application/json', 'x-iltizam': '1' };

const plans = (origin: string, query = '{ plans { reference commitmentCount } }') =>
  fetch(`${origin}/graphql`, { method: 'POST', headers: own, body: JSON.stringify({ query }) });

let dataDir: string;
let started: Running[];
beforeEach(() => {
  dataDir = copyDataDir(inject('filled'));
  started = [];
});
afterEach(() => Promise.all(started.map(end)));

function start(): Running {
  const running = run(dataDir);
  started.push(running);
  return running;
}

describe('the program', () => {
  test('RE-05: is alone on its data folder: a second one is told of the first, ends, and costs no write', async ({
    annotate,
  }) => {
    const first = start();
    const origin = await first.origin;
    const signedIn = await signIn(origin);
    const before = performance.now();
    const second = start();
    // Decided while the second one tries: acknowledged, and there after it has gone and after the first has ended.
    const decided = await decide(origin, signedIn);
    const { code, said } = await second.ended;
    const tookMs = performance.now() - before;
    expect(code).toBe(1);
    expect(said).toContain(dataDir);
    expect(said).toContain(String(first.process.pid));
    expect(said, 'a sentence, not a stack').not.toMatch(/^\s+at /mu);
    // Only a quiet machine is held to it.
    expect(tookMs).toBeLessThan(process.env['PROVE'] ? 1_000 : 60_000);
    await annotate(`the second ended after ${Math.round(tookMs)} ms`, 'figure');
    expect(decided).toMatchObject({
      data: { decideProposal: { proposal: { workflowState: 'ADMISSIBLE' } } },
    });
    expect((await plans(origin)).status).toBe(200);
    first.process.kill('SIGTERM');
    expect((await first.ended).code).toBe(0);
    const again = await start().origin;
    const kept = '{ proposal(reference: "ma-nap-3-p0001") { workflowState } }';
    expect(await staff(again, signedIn, kept)).toEqual({
      data: { proposal: { workflowState: 'ADMISSIBLE' } },
    });
  });

  test('asked to end, it answers what is running, and ends with 0', async () => {
    const first = start();
    const origin = await first.origin;
    await plans(origin);
    const asked = {
      query: '{ commitments(first: 30) { edges { node { title { ar } activities { id } } } } }',
    };
    const credentials = { email: demoEmail('member.civil'), password: PASSWORD };
    // Few enough for a busy machine: whoever waits too long for the database is told to come again.
    const running = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        index % 4 === 0
          ? begin(`${origin}/api/auth/sign-in`, credentials)
          : begin(`${origin}/graphql`, asked),
      ),
    );
    first.process.kill('SIGTERM');
    // Nobody new comes in any more; whoever is in is waited for.
    await expect
      .poll(
        () =>
          plans(origin).then(
            () => 'in',
            () => 'out',
          ),
        { timeout: PATIENCE },
      )
      .toBe('out');
    const answers = await Promise.all(running.map(({ finish }) => finish()));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    expect(answers[1]?.body).toContain('"activities"');
    expect((await first.ended).code).toBe(0);
  });

  test('keeps what was done in it over an end and a start', async () => {
    const first = start();
    const signedIn = await signIn(await first.origin);
    const decided = await decide(await first.origin, signedIn);
    expect(decided).toMatchObject({
      data: { decideProposal: { proposal: { workflowState: 'ADMISSIBLE' } } },
    });
    first.process.kill('SIGTERM');
    expect((await first.ended).code).toBe(0);

    const again = start();
    const origin = await again.origin;
    const answer = await staff(
      origin,
      signedIn,
      '{ proposal(reference: "ma-nap-3-p0001") { workflowState } }',
    );
    expect(answer, 'the session and the decision are still there').toEqual({
      data: { proposal: { workflowState: 'ADMISSIBLE' } },
    });
    const { data } = (await (await plans(origin)).json()) as { data: { plans: object[] } };
    expect(data.plans).toHaveLength(3);
  });
});

async function signIn(origin: string): Promise<string> {
  const answer = await fetch(`${origin}/api/auth/sign-in`, {
    method: 'POST',
    headers: own,
    body: JSON.stringify({ email: demoEmail('member.civil'), password: PASSWORD }),
  });
  return answer.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ');
}

async function staff(origin: string, cookie: string, query: string): Promise<unknown> {
  const answer = await fetch(`${origin}/staff/graphql`, {
    method: 'POST',
    headers: { ...own, cookie },
    body: JSON.stringify({ query }),
  });
  return answer.json();
}

const decide = (origin: string, cookie: string): Promise<unknown> =>
  staff(
    origin,
    cookie,
    'mutation { decideProposal(input: { reference: "ma-nap-3-p0001", version: 1, action: ADMIT }) { proposal { workflowState } } }',
  );
