import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWorld, type World } from '../testing/world.js';
import { say } from './testing-said.js';

const candidates = `query ($reference: String!, $first: Int) { proposal(reference: $reference) {
  duplicateCandidates(first: $first) { score band proposal { reference } because { rule facts { name value } } } } }`;

interface Candidate {
  score: number;
  band: string;
  proposal: { reference: string };
  because: { rule: string; facts: { name: string; value: string }[] }[];
}

let world: World;
const at = {} as Record<string, string>;

beforeAll(async () => {
  world = await openWorld();
  at['first'] = await say(world, {
    ar: 'إحداث رقم أخضر لتوجيه المرتفقين في الجماعات القروية',
    solutionAr: 'يجيب أعوان مكونون عن أسئلة السكان كل يوم من التاسعة إلى الخامسة مجانا',
  });
  at['spelling'] = await say(world, {
    ar: 'احداث رقم اخضر لتوجيه المرتفقين في الجماعات القرويه',
    solutionAr: 'يجيب اعوان مكونون عن اسئله السكان كل يوم من التاسعه الي الخامسه مجانا',
  });
  at['reworded'] = await say(world, {
    ar: 'رقم أخضر مجاني لإرشاد المرتفقين بالجماعات القروية',
    solutionAr: 'يجيب أعوان مكونون عن أسئلة السكان طيلة الأسبوع',
  });
  at['translated'] = await say(world, {
    ar: 'خط هاتفي بالمجان يرشد الناس في القرى',
    fr: 'Créer un numéro vert pour orienter les usagers des communes rurales',
  });
  at['french'] = await say(world, {
    fr: 'Création d’un numéro vert pour orienter les usagers dans les communes rurales',
  });
  at['otherTheme'] = await say(world, {
    ar: 'إحداث رقم أخضر لتوجيه المرتفقين في الجماعات القروية',
    solutionAr: 'يجيب أعوان مكونون عن أسئلة السكان كل يوم من التاسعة إلى الخامسة مجانا',
    theme: 'women-rights',
  });
  at['otherPlan'] = await say(world, {
    ar: 'إحداث رقم أخضر لتوجيه المرتفقين في الجماعات القروية',
    plan: 'ma-nap-2',
    theme: 'public-services',
  });
  at['withdrawn'] = await say(world, {
    ar: 'إحداث رقم أخضر لتوجيه المرتفقين في الجماعات القروية',
    state: 'WITHDRAWN',
  });
  at['unlike'] = await say(world, { ar: 'تقليص آجال البت في القضايا التجارية بالمحاكم الابتدائية' });
});
afterAll(() => world.close());

async function read(account: string, name: string, first?: number): Promise<Candidate[]> {
  const variables = { reference: at[name], ...(first === undefined ? {} : { first }) };
  const { data, errors } = await world.as(account).run(candidates, variables);
  expect(errors).toEqual([]);
  return data.proposal.duplicateCandidates;
}

/** By the names above. Real proposals may be related too, as the database's statistics go; they are not meant here. */
const names = (found: Candidate[]) =>
  found.flatMap(({ proposal }) => Object.keys(at).filter((name) => at[name] === proposal.reference));

describe('likely duplicates', () => {
  test('spelling makes none different; rewording is close; another theme a little less likely; the closest first', async () => {
    const found = await read('member.civil', 'first');
    expect(names(found)).toEqual(['spelling', 'otherTheme', 'reworded']);
    expect(found[0]).toMatchObject({
      score: 1,
      band: 'VERY_CLOSE',
      because: [
        {
          rule: 'SAME_TEXT',
          facts: [
            { name: 'percent', value: '100' },
            { name: 'language', value: 'ar' },
          ],
        },
        { rule: 'SAME_THEME', facts: [] },
      ],
    });
    expect(found[1]).toMatchObject({ score: 0.9, band: 'VERY_CLOSE', because: [{ rule: 'SAME_TEXT' }] });
    expect(found[2]).toMatchObject({ band: 'CLOSE' });
  });

  test('what was translated is found in the language both are written in', async () => {
    const found = await read('member.civil', 'french');
    expect(names(found)).toEqual(['translated']);
    expect(found[0]!.because[0]!.facts).toContainEqual({ name: 'language', value: 'fr' });
    expect(names(await read('member.civil', 'translated'))).toEqual(['french']);
  });

  test('other plans, what was withdrawn and what is unlike are not offered', async () => {
    const found = names(await read('secretariat', 'first', 20));
    for (const name of ['otherPlan', 'withdrawn', 'unlike', 'first']) expect(found).not.toContain(name);
    expect(names(await read('secretariat', 'unlike'))).toEqual([]);
  });

  test('as many as asked, twenty at most', async () => {
    expect(names(await read('member.civil', 'first', 1))).toEqual(['spelling']);
    const { errors } = await world.as('member.civil').run(candidates, { reference: at['first'], first: 21 });
    expect(errors).toMatchObject([
      { code: 'LIMIT_EXCEEDED', field: 'first', facts: { limit: 20, given: 21 } },
    ]);
  });

  test('a text that changes is compared as it stands now', async () => {
    const passing = await say(world, { ar: 'إحداث مكتبات متنقلة تزور المدارس البعيدة كل أسبوع' });
    at['copy'] = await say(world, { ar: 'إحداث مكتبات متنقلة تزور المدارس البعيدة كل أسبوع' });
    expect((await read('member.civil', 'copy')).map(({ proposal }) => proposal.reference)).toEqual([passing]);
    await world.orm.em
      .fork()
      .execute(
        `update proposal set title = jsonb_set(title, '{ar}', '"فتح الأرشيف السمعي للعموم"') where reference = ?`,
        [passing],
      );
    expect(await read('member.civil', 'copy')).toEqual([]);
  });

  test.each(['officer.justice', 'admin'])('%s is shown none, whatever is assigned to it', async (account) => {
    const em = world.orm.em.fork();
    await em.execute(
      `insert into assignment (id, proposal_id, institution_id, lead, state, assigned_at, provenance)
       select gen_random_uuid(), p.id, i.id, false, 'PENDING', now(), 'GENERATED'
       from proposal p, institution i where p.reference = ? and i.reference = 'justice'`,
      [at['first']],
    );
    expect(await read(account, 'first')).toEqual([]);
    await em.execute(`delete from assignment where provenance = 'GENERATED'`);
  });

  test('the public schema knows nothing of it', async () => {
    await expect(
      world.public.run(`{ proposal(reference: "${at['first']}") { duplicateCandidates { score } } }`),
    ).rejects.toThrow(/Cannot query field "duplicateCandidates"/u);
  });

  test('a page of proposals takes as many statements as one', async () => {
    const page = (first: number) =>
      world.statements(async () => {
        const { errors } = await world.as('member.civil').run(
          `query ($first: Int) { proposals(filter: { plan: "ma-nap-3" }, first: $first) { edges { node {
             duplicateCandidates { score proposal { reference } because { rule } } } } } }`,
          { first },
        );
        expect(errors).toEqual([]);
      });
    // The account, its memberships, the page, what is alike, the proposals found.
    expect(await page(50)).toBe(await page(5));
  });
});

describe('a group', () => {
  test('is offered once, by its closest member, and not to those who are in it', async () => {
    const group = `mutation ($input: GroupProposalsInput!) { groupProposals(input: $input) { proposal { reference } } }`;
    const version = async (name: string) =>
      (await world.as('secretariat').run(`{ proposal(reference: "${at[name]}") { version } }`)).data.proposal
        .version;
    const { errors } = await world.as('secretariat').run(group, {
      input: {
        lead: at['reworded'],
        leadVersion: await version('reworded'),
        members: [{ reference: at['spelling'], version: await version('spelling') }],
      },
    });
    expect(errors).toEqual([]);
    expect(names(await read('member.civil', 'first'))).toEqual(['spelling', 'otherTheme']);
    expect(names(await read('member.civil', 'reworded'))).not.toContain('spelling');
  });
});
