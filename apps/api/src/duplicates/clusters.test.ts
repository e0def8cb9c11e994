import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '../testing/world.js';
import { say } from './testing-said.js';

const document = `query ($plan: String!) { triageClusters(plan: $plan) { proposals { reference } } }`;

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

async function clusters(account = 'member.civil', plan = 'ma-nap-3'): Promise<string[][]> {
  const { data, errors } = await world.as(account).run(document, { plan });
  expect(errors).toEqual([]);
  return data.triageClusters.map(({ proposals }: { proposals: { reference: string }[] }) =>
    proposals.map(({ reference }) => reference),
  );
}

test('what is very close is folded, also through a third; what waits alone, waits no more or was found different is not', async () => {
  const before = await clusters();
  const body = 'يستفيد منها سكان الدواوير البعيدة ويعلن برنامج تنقلها كل شهر بالسوق الأسبوعي';
  const french = 'Une unité mobile passe chaque mois au souk et fait les papiers des habitants';
  const a = await say(world, { ar: 'وحدة متنقلة للخدمات الإدارية بالدواوير', solutionAr: body });
  const b = await say(world, {
    ar: 'وحدة متنقلة للخدمات الإداريه بالدواوير',
    solutionAr: body,
    fr: 'Une unité mobile pour les services administratifs',
    solutionFr: french,
  });
  const c = await say(world, { fr: 'Une unite mobile pour les services administratifs', solutionFr: french });
  const decided = await say(world, {
    ar: 'وحدة متنقلة للخدمات الإدارية بالدواوير',
    solutionAr: body,
    state: 'ADMISSIBLE',
  });
  const short = [await say(world, { ar: 'الشفافية أولا' }), await say(world, { ar: 'الشفافيه اولا' })];

  expect(await clusters()).toEqual([...before, [a, b, c], short]);
  expect((await clusters()).flat()).not.toContain(decided);

  const [one, two] = short as [string, string];
  await world
    .as('member.public')
    .run(`mutation ($input: NotSameInput!) { markNotSame(input: $input) { proposal { reference } } }`, {
      input: { proposal: one, other: two },
    });
  expect(await clusters('secretariat')).toEqual([...before, [a, b, c]]);
});

test('of a plan that is not there: none; and it is the committee’s alone', async () => {
  expect(await clusters('member.civil', 'ma-nap-9')).toEqual([]);
  for (const account of ['officer.justice', 'admin'])
    expect((await world.as(account).run(document, { plan: 'ma-nap-3' })).errors).toMatchObject([
      { code: 'NOT_ALLOWED', facts: { why: 'role' } },
    ]);
});

test('takes as many statements whatever waits', async () => {
  const count = () => world.statements(() => clusters());
  const few = await count();
  for (let n = 0; n < 20; n++)
    await say(world, { ar: `فتح دار للشباب بالحي رقم ${n} وتجهيزها بقاعة للمطالعة والإعلاميات` });
  expect((await clusters()).length).toBeGreaterThan(0);
  expect(await count()).toBe(few);
});
