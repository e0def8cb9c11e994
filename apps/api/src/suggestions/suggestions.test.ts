import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { say } from '../duplicates/testing-said.js';
import { loadBundledDataset } from '../loading/load-dataset.js';
import { openWorld, type World } from '../testing/world.js';

const document = `query ($reference: String!) { proposal(reference: $reference) { institutionSuggestions {
  institution { reference } score weak because { rule facts { name value } } } } }`;

interface Suggestion {
  institution: { reference: string };
  score: number;
  weak: boolean;
  because: { rule: string; facts: { name: string; value: string }[] }[];
}

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

async function suggestions(account: string, reference: string): Promise<Suggestion[]> {
  const { data, errors } = await world.as(account).run(document, { reference });
  expect(errors).toEqual([]);
  return data.proposal.institutionSuggestions;
}

const execute = (statement: string, values: unknown[] = []) => world.orm.em.fork().execute(statement, values);

/** A proposal that an institution has before it as its lead. */
async function sayTo(institution: string, words: Parameters<typeof say>[1]): Promise<string> {
  const reference = await say(world, { ...words, state: 'ASSIGNED' });
  await execute(
    `insert into assignment (id, proposal_id, institution_id, lead, state, assigned_at, provenance)
     select gen_random_uuid(), p.id, i.id, true, 'PENDING', now(), 'GENERATED'
     from proposal p, institution i where p.reference = ? and i.reference = ?`,
    [reference, institution],
  );
  return reference;
}

const facts = (named: Record<string, string>) =>
  Object.entries(named).map(([name, value]) => ({ name, value }));

describe('by the theme', () => {
  test('who leads commitments made from it, who was invited to its meetings; the plan’s owner, invited to all, is not', async () => {
    // As if the second plan were being made: its themes have meetings and commitments.
    await execute(`update plan set stage = 'ANALYSIS', adopted_on = null where reference = 'ma-nap-2'`);
    const justice = await say(world, { ar: 'نشر آجال البت', plan: 'ma-nap-2', theme: 'open-justice' });
    const services = await say(world, {
      ar: 'تعميم الشباك الوحيد',
      plan: 'ma-nap-2',
      theme: 'public-services',
    });
    const invited = {
      weak: true,
      score: 0.35,
      because: [{ rule: 'INVITED_TO_THEME', facts: facts({ count: '1' }) }],
    };
    const found = await suggestions('secretariat', justice);
    expect(found.map(({ institution }) => institution.reference).toSorted()).toEqual([
      'high-judicial-council',
      'justice',
      'public-prosecution',
    ]);
    for (const suggestion of found) expect(suggestion).toMatchObject(invited);
    const [first, ...others] = await suggestions('member.civil', services);
    expect(first).toMatchObject({
      institution: { reference: 'education' },
      score: 0.67,
      weak: false,
      because: [
        { rule: 'LEADS_ON_THEME', facts: facts({ count: '1' }) },
        { rule: 'INVITED_TO_THEME', facts: facts({ count: '1' }) },
      ],
    });
    // The department that led the charter is the ministry of digital transition today.
    expect(others.map(({ institution }) => institution.reference).toSorted()).toEqual([
      'digital-transition',
      'health',
    ]);
  });

  test('a rule set aside stays so when the data is loaded again; one that the secretariat wrote counts most', async () => {
    const reference = await say(world, {
      ar: 'تعميم النشر الاستباقي',
      plan: 'ma-nap-2',
      theme: 'open-justice',
    });
    await execute(`update theme_rule set ended_at = now() where institution_id = (
      select id from institution where reference = 'justice')`);
    await execute(`insert into theme_rule (theme_id, institution_id, ground)
      select t.id, i.id, 'CHOSEN' from theme t, institution i
      where t.reference = 'open-justice' and i.reference = 'access-to-information-commission'`);
    await loadBundledDataset(world.orm);
    const found = await suggestions('member.civil', reference);
    expect(found.map(({ institution }) => institution.reference)).not.toContain('justice');
    expect(found[0]).toMatchObject({
      institution: { reference: 'access-to-information-commission' },
      weak: false,
      because: [{ rule: 'CHOSEN_FOR_THEME', facts: [] }],
    });
  });
});

describe('by where similar proposals went', () => {
  const words = (n: number) => ({
    ar: `إحداث مكتب للإرشاد القانوني المجاني بمحاكم الأسرة رقم ${n}`,
    solutionAr: 'يساعد المكتب النساء والأطفال على تعبئة المطبوعات ومعرفة حقوقهم',
  });
  let reference: string;

  beforeAll(async () => {
    for (let n = 1; n <= 8; n++) await sayTo('justice', words(n));
    await sayTo('budget', words(9));
    // Returned as not theirs, and taken back: neither says where it belongs.
    for (const [n, change] of [`state = 'RETURNED'`, `ended_at = now()`].entries()) {
      const back = await sayTo('health', words(10 + n));
      await execute(
        `update assignment set ${change} where proposal_id = (select id from proposal where reference = ?)`,
        [back],
      );
    }
    reference = await say(world, words(20));
  });

  test('eight of nine went there', async () => {
    const [first, second, ...others] = await suggestions('member.public', reference);
    expect(first).toMatchObject({
      institution: { reference: 'justice' },
      weak: false,
      because: [{ rule: 'SIMILAR_ASSIGNED', facts: facts({ assigned: '8', similar: '9' }) }],
    });
    expect([second, ...others].map((suggestion) => suggestion?.institution.reference)).not.toContain(
      'health',
    );
  });

  test('also of another plan; and of an institution that has a successor, the successor', async () => {
    const old = {
      ar: 'ترقيم المخطوطات المحفوظة بالخزانات الجهوية وإتاحتها للباحثين',
      plan: 'ma-nap-2',
      theme: 'access-to-information',
    };
    await sayTo('administration-reform', old);
    const { plan: _plan, theme: _theme, ...again } = old;
    const found = await suggestions('member.civil', await say(world, again));
    expect(found[0]).toMatchObject({
      institution: { reference: 'digital-transition' },
      weak: true,
      because: [{ rule: 'SIMILAR_ASSIGNED' }, { rule: 'ORGANISED_ON_THEME' }],
    });
  });

  test('of a plan that assigns nothing any more: none', async () => {
    await execute(`update plan set stage = 'ADOPTION' where reference = 'ma-nap-3'`);
    expect(await suggestions('secretariat', reference)).toEqual([]);
    await execute(`update plan set stage = 'COLLECTION' where reference = 'ma-nap-3'`);
  });

  test.each(['officer.justice', 'admin'])('%s is shown none', async (account) => {
    expect(await suggestions(account, reference)).toEqual([]);
  });

  test('a page of proposals takes as many statements as one', async () => {
    const page = (first: number) =>
      world.statements(async () => {
        const { errors } = await world.as('member.civil').run(
          `query ($first: Int) { proposals(filter: { plan: "ma-nap-3" }, first: $first) { edges { node {
             institutionSuggestions { score institution { reference name { ar } } because { rule } } } } } }`,
          { first },
        );
        expect(errors).toEqual([]);
      });
    expect(await page(50)).toBe(await page(5));
  });
});
