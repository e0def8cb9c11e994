import { afterAll, beforeAll, expect, test } from 'vitest';
import { say } from '../duplicates/testing-said.js';
import { loadBundledDataset } from '../loading/load-dataset.js';
import { openWorld, type World } from '../testing/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

interface Rule {
  theme: { reference: string };
  institution: { reference: string };
  ground: string;
  evidence: number | null;
  applies: boolean;
}
const fields = `theme { reference } institution { reference } ground evidence applies`;
const rules = async (account = 'member.civil'): Promise<Rule[]> =>
  (await world.as(account).run(`{ themeRules(plan: "ma-nap-3") { ${fields} } }`)).data.themeRules;
const save = (account: string, input: object) =>
  world
    .as(account)
    .run(`mutation ($input: SaveThemeRuleInput!) { saveThemeRule(input: $input) { rules { ${fields} } } }`, {
      input: { plan: 'ma-nap-3', ...input },
    });
const suggested = async (reference: string): Promise<string[]> =>
  (
    await world
      .as('member.civil')
      .run(`{ proposal(reference: "${reference}") { institutionSuggestions { institution { reference } } } }`)
  ).data.proposal.institutionSuggestions.map(
    ({ institution }: { institution: { reference: string } }) => institution.reference,
  );

test('the secretariat names an institution for a theme, and sets one aside: suggestions follow', async () => {
  const [theme]: { reference: string }[] = await world.orm.em
    .fork()
    .execute(
      `select t.reference from theme t join plan p on p.id = t.plan_id where p.reference = 'ma-nap-3' order by t.ordinal limit 1`,
    );
  const where = { theme: theme!.reference };
  const reference = await say(world, { ar: 'تعميم النشر الاستباقي', theme: where.theme });
  expect(await suggested(reference)).not.toContain('health');

  const named = await save('secretariat', { ...where, institution: 'health', applies: true });
  expect(named.errors).toEqual([]);
  expect(named.data.saveThemeRule.rules).toContainEqual({
    theme: { reference: where.theme },
    institution: { reference: 'health' },
    ground: 'CHOSEN',
    evidence: null,
    applies: true,
  });
  expect((await suggested(reference))[0]).toBe('health');

  await save('secretariat', { ...where, institution: 'health', applies: false });
  // Loading the data again does not bring back what was set aside.
  await loadBundledDataset(world.orm);
  expect(await suggested(reference)).not.toContain('health');
  expect((await rules()).find(({ institution }) => institution.reference === 'health')).toMatchObject({
    applies: false,
  });
  await save('secretariat', { ...where, institution: 'health', applies: true });
  expect((await suggested(reference))[0]).toBe('health');
});

test('what is not there and who does not answer is refused; members read the rules and do not write them', async () => {
  const [{ theme }] = (await rules()) as [Rule];
  const where = { theme: theme.reference, applies: true };
  expect(
    (await save('secretariat', { ...where, theme: 'none', institution: 'health' })).errors,
  ).toMatchObject([{ code: 'NOT_FOUND' }]);
  expect((await save('secretariat', { ...where, institution: 'nobody' })).errors).toMatchObject([
    { code: 'INVALID_INPUT', field: 'institution' },
  ]);
  for (const account of ['member.civil', 'officer.justice', 'admin'])
    expect((await save(account, { ...where, institution: 'health' })).errors).toMatchObject([
      { code: 'NOT_ALLOWED' },
    ]);
});
