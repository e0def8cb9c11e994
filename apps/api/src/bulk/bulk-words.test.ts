import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { explained, proposalSteps } from '../proposals/testing-steps.js';
import { openWorld, type World } from '../testing/world.js';
import { bulkSteps, result, seen } from './testing-bulk.js';

let world: World;
let steps: ReturnType<typeof proposalSteps>;
let bulkStep: ReturnType<typeof bulkSteps>;
beforeAll(async () => {
  world = await openWorld();
  steps = proposalSteps(world);
  bulkStep = bulkSteps(world, steps);
});
afterAll(() => world.close());

const service = { ar: 'بوابة الشكايات', fr: 'le portail des réclamations', en: 'the complaints portal' };

async function templateFor(reason: string): Promise<string> {
  const { data } = await world
    .as('member.civil')
    .run(`query ($reason: TemplateReason) { justificationTemplates(reason: $reason) { id } }`, { reason });
  return data.justificationTemplates[0].id;
}
const refusal = { action: 'PROPOSE_REFUSAL', reasonCode: 'INDIVIDUAL_COMPLAINT' };

describe('a template for many', () => {
  test('is filled for each: its own title, the same service', async () => {
    const references = [steps.fresh(), steps.fresh()];
    const input = {
      proposals: seen(references),
      ...refusal,
      template: { id: await templateFor('INDIVIDUAL_COMPLAINT'), service },
    };
    const before = await bulkStep.written();
    expect((await bulkStep.decide('member.civil', { ...input, dryRun: true })).bulk).toMatchObject({
      done: 2,
    });
    expect(await bulkStep.written()).toEqual(before);
    expect((await bulkStep.decide('member.civil', input)).bulk).toMatchObject({ done: 2, refused: 0 });
    for (const reference of references) {
      const { data } = await world
        .as('member.public')
        .run(`{ proposal(reference: "${reference}") { title { fr } timeline { reason { ar fr en } } } }`);
      const { reason } = data.proposal.timeline.at(-1);
      expect(reason.fr).toContain(data.proposal.title.fr);
      for (const locale of ['ar', 'fr', 'en'] as const) {
        expect(reason[locale]).toContain(service[locale]);
        expect(reason[locale]).not.toContain('{');
      }
    }
  });

  test('with a variable left open, of no version, or beside other words it is refused', async () => {
    const proposals = seen([steps.fresh(), steps.fresh()]);
    const id = await templateFor('INDIVIDUAL_COMPLAINT');
    const open = await bulkStep.decide('member.civil', { proposals, ...refusal, template: { id } });
    const unknown = { id: '00000000-0000-7000-8000-000000000000', service };
    const none = await bulkStep.decide('member.civil', { proposals, ...refusal, template: unknown });
    for (const [{ bulk }, field] of [
      [open, 'service'],
      [none, 'template'],
    ] as const)
      for (const { done, refusal: why } of bulk.results) {
        expect([done, why.code]).toEqual([false, 'INVALID_INPUT']);
        expect(why.facts).toContainEqual({ name: 'field', value: field });
      }
    const both = { proposals, ...refusal, reason: explained, template: { id, service } };
    expect((await bulkStep.decide('member.civil', both)).errors).toMatchObject([
      { code: 'INVALID_INPUT', field: 'template' },
    ]);
  });
});

describe('a theme for many', () => {
  const document = `mutation ($input: ChangeThemesInput!) { changeThemes(input: $input) { ${result} } }`;
  const changeThemes = async (account: string, input: Record<string, unknown>) => {
    const { data, errors } = await world.as(account).run(document, { input });
    return { bulk: data?.changeThemes, errors };
  };
  const themeOf = async (reference: string) =>
    (await world.as('secretariat').run(`{ proposal(reference: "${reference}") { theme { reference } } }`))
      .data.proposal.theme.reference as string;
  const otherTheme = async (reference: string): Promise<string> => {
    const [row]: { reference: string }[] = await world.orm.em.fork().execute(
      `select t.reference from theme t join proposal p on p.plan_id = t.plan_id
       where p.reference = ? and t.id <> p.theme_id order by t.ordinal desc limit 1`,
      [reference],
    );
    return row!.reference;
  };

  test('each for itself: what is decided or has it already says why, and a dry run writes nothing', async () => {
    const [first, decided, stale] = [steps.fresh(), steps.fresh(), steps.fresh()];
    const theme = await otherTheme(first);
    await steps.decide('secretariat', decided, 'REFER');
    await steps.decide('secretariat', decided, 'SESSION_REFUSE', {
      reasonCode: 'ALREADY_DONE',
      reason: explained,
    });
    const proposals = [...seen([first]), ...seen([decided], 3), ...seen([stale], 9)];
    const results = [
      { reference: first, done: true },
      { reference: decided, done: false, refusal: { code: 'WRONG_STATE' } },
      { reference: stale, done: false, refusal: { code: 'STALE_VERSION' } },
    ];
    const before = await bulkStep.written();
    const dry = await changeThemes('member.civil', { proposals, theme, dryRun: true });
    expect(dry.bulk).toMatchObject({ dryRun: true, done: 1, refused: 2, results });
    expect(await bulkStep.written()).toEqual(before);
    expect((await changeThemes('member.civil', { proposals, theme })).bulk).toMatchObject({
      done: 1,
      results,
    });
    expect(await themeOf(first)).toBe(theme);
    const again = await changeThemes('member.civil', { proposals: seen([first], 2), theme });
    expect(again.bulk.results).toMatchObject([{ refusal: { code: 'INVALID_INPUT' } }]);
    const nowhere = await changeThemes('member.civil', {
      proposals: seen([first], 2),
      theme: 'no-such-theme',
    });
    expect(nowhere.bulk.results).toMatchObject([{ refusal: { code: 'INVALID_INPUT' } }]);
  });

  test('what a filter finds, with the log telling both themes; the tally of themes follows', async () => {
    const reference = steps.fresh();
    const [theme, former] = [await otherTheme(reference), await themeOf(reference)];
    const filter = { plan: 'ma-nap-3', theme: former, workflowState: ['SUBMITTED'] };
    const countOf = async (name: string) =>
      (
        await world.public.run(
          `query ($f: ProposalFilter) { proposals(filter: $f, first: 1) { totalCount } }`,
          {
            f: { plan: 'ma-nap-3', theme: name },
          },
        )
      ).data.proposals.totalCount as number;
    const { data } = await world
      .as('secretariat')
      .run(`query ($filter: ProposalFilter) { proposals(filter: $filter, first: 1) { totalCount } }`, {
        filter,
      });
    const expectedCount: number = data.proposals.totalCount;
    const [from, to] = [await countOf(former), await countOf(theme)];
    const { bulk } = await changeThemes('secretariat', { filter, expectedCount, theme });
    expect(bulk).toMatchObject({ done: expectedCount, refused: 0 });
    expect([await countOf(former), await countOf(theme)]).toEqual([from - expectedCount, to + expectedCount]);
    const log = await world
      .as('admin')
      .run(
        `query ($reference: String) { auditEvents(filter: { reference: $reference }) { edges { node { operation changes { field before after } } } } }`,
        { reference },
      );
    expect(log.data.auditEvents.edges[0].node.operation).toBe('Mutation.changeThemes');
    expect(log.data.auditEvents.edges[0].node.changes).toMatchObject([{ field: 'theme' }]);
  });

  test.each(['officer.justice', 'admin'])('%s changes none', async (account) => {
    const input = { proposals: seen([steps.fresh()]), theme: 'x' };
    expect((await changeThemes(account, input)).errors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
  });
});
