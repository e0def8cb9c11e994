import { afterAll, beforeAll, expect, test } from 'vitest';
import { say } from '../duplicates/testing-said.js';
import { openWorld, type World } from '../testing/world.js';

const document = `query ($reference: String!) { proposal(reference: $reference) {
  workflowState hints { rule facts { name value } } } }`;

let world: World;
let reference: string;
beforeAll(async () => {
  world = await openWorld();
  reference = await say(world, {
    ar: 'شكاية ضد الموظف المكلف بالشباك في مصلحة الحالة المدنية',
    solutionAr: 'المرجو الاتصال بي على الرقم ٠٦٠٠٠٠٠٠٠٠ لحل المشكل في أقرب وقت',
  });
});
afterAll(() => world.close());

const read = async (account: string, of = reference) =>
  (await world.as(account).run(document, { reference: of })).data.proposal;

test('a member is told what to look at twice, by rule, and nothing is decided by it', async () => {
  expect(await read('member.civil')).toEqual({
    workflowState: 'SUBMITTED',
    hints: [
      { rule: 'PERSONAL_DATA', facts: [{ name: 'phone', value: '1' }] },
      { rule: 'COMPLAINT_ABOUT_PERSON', facts: [{ name: 'signs', value: 'COMPLAINS AGAINST_SOMEBODY' }] },
    ],
  });
});

test('an ordinary proposal has none', async () => {
  const plain = await say(world, { ar: 'نشر ميزانية الجماعة كل ثلاثة أشهر على بوابة يطلع عليها جميع السكان' });
  expect((await read('secretariat', plain)).hints).toEqual([]);
});

test.each(['officer.justice', 'admin'])('%s is told nothing', async (account) => {
  expect((await read(account)).hints).toEqual([]);
});

test('of the real proposals, none is outside of its plan, in another language or about a person', async () => {
  const { data } = await world
    .as('secretariat')
    .run(`{ proposals(first: 100) { edges { node { provenance hints { rule } } } } }`);
  const rules = data.proposals.edges
    .filter(({ node }: { node: { provenance: string } }) => node.provenance === 'RECORDED')
    .flatMap(({ node }: { node: { hints: { rule: string }[] } }) => node.hints.map(({ rule }) => rule));
  expect(new Set(rules)).toEqual(new Set(['TOO_SHORT']));
});

test('hints read the page that is there: no statement more', async () => {
  const page = (fields: string) =>
    world.statements(() =>
      world.as('member.civil').run(`{ proposals(first: 50) { edges { node { reference ${fields} } } } }`),
    );
  expect(await page('hints { rule facts { value } }')).toBe(await page(''));
});
