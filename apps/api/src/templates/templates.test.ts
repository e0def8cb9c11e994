import type { LocalizedText } from '@iltizam/domain/languages';
import { minimumJustification } from '@iltizam/domain/reasons';
import { checkTemplate, fillTemplate, templateReasons } from '@iltizam/domain/templates';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { proposalSteps } from '../proposals/testing-steps.js';
import { openWorld, type World } from '../testing/world.js';

interface Template {
  reason: string;
  version: number;
  text: LocalizedText;
  variables: string[];
  savedBy: string | null;
}

const readDocument = `query ($reason: TemplateReason, $history: Boolean) {
  justificationTemplates(reason: $reason, history: $history) {
    reason version text { ar fr en } variables savedBy } }`;
const saveDocument = `mutation ($input: SaveTemplateInput!) {
  saveTemplate(input: $input) { template { reason version text { ar fr en } variables savedBy } } }`;

const text = {
  ar: 'تشكركم اللجنة على مقترحكم «{title}»، وهو خارج الاختصاص. الجهة المختصة: {service}.',
  fr: 'Le comité vous remercie de « {title} », hors de ses attributions. Adressez-vous à {service}.',
  en: 'The committee thanks you for “{title}”, which is outside its powers. Please turn to {service}.',
};

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const read = async (variables: Record<string, unknown> = {}): Promise<Template[]> =>
  (await world.as('member.civil').run(readDocument, variables)).data.justificationTemplates;
const save = (account: string, input: Record<string, unknown>) =>
  world.as(account).run(saveDocument, { input: { reason: 'OUT_OF_MANDATE', version: 1, text, ...input } });

test('the product comes with a template for every reason and for the question, each by its own rules', async () => {
  const templates = await read();
  expect(templates.map(({ reason }) => reason)).toEqual([...templateReasons]);
  for (const template of templates) {
    expect(checkTemplate({ ...template.text, original: 'ar' }), template.reason).toEqual({
      ok: true,
      value: null,
    });
    expect(template, template.reason).toMatchObject({ version: 1, savedBy: null });
    expect(template.variables, template.reason).toContain('title');
    // Isolated by the marks of its own language, so that a title of another direction does not turn the sentence round.
    expect(template.text.ar, template.reason).toContain('«{title}»');
    expect(template.text.fr, template.reason).toContain('«\u00a0{title}\u00a0»');
    expect(template.text.en, template.reason).toContain('“{title}”');
  }
  const open = Object.fromEntries(templates.map(({ reason, variables }) => [reason, variables.slice(1)]));
  expect(open).toMatchObject({
    OUT_OF_MANDATE: ['service'],
    INDIVIDUAL_COMPLAINT: ['service'],
    ALREADY_DONE: ['commitment'],
    UNCLEAR: [],
  });
});

test('each language is written in its own letters, and says as much as the others', async () => {
  for (const { reason, text: written } of await read()) {
    expect(written.ar, reason).not.toMatch(/[A-Za-z](?![^{]*\})/u);
    for (const latin of [written.fr, written.en]) expect(latin, reason).not.toMatch(/\p{Script=Arabic}/u);
    const lengths = [written.ar, written.fr, written.en].map((said) => said?.length ?? 0);
    expect(Math.min(...lengths), reason).toBeGreaterThan(minimumJustification * 5);
    expect(Math.max(...lengths) / Math.min(...lengths), reason).toBeLessThan(2);
  }
});

test('a filled template is what a refusal needs; one left open is refused on its way in', async () => {
  const steps = proposalSteps(world);
  const reference = steps.fresh();
  const [template] = await read({ reason: 'INDIVIDUAL_COMPLAINT' });
  const { title } = (
    await world.as('member.civil').run(`query { proposal(reference: "${reference}") { title { ar fr en } } }`)
  ).data.proposal;
  const filled = fillTemplate(
    { ...template!.text, original: 'ar' },
    { title: { ...title, original: 'ar' }, service: 'chikaya.ma' },
  );
  const propose = (reason: object) =>
    steps.decide('member.civil', reference, 'PROPOSE_REFUSAL', {
      reasonCode: 'INDIVIDUAL_COMPLAINT',
      reason,
    });
  const { ar, fr, en } = template!.text;
  expect((await propose({ ar, fr, en })).errors).toMatchObject([
    { code: 'INVALID_INPUT', field: 'reason.ar', facts: { why: 'unfilledVariable' } },
  ]);
  const kept = filled.ok ? filled.value : template!.text;
  expect((await propose({ ar: kept.ar, fr: kept.fr, en: kept.en })).errors).toEqual([]);
});

test('a new version stands beside the old one, with who saved it', async () => {
  const { data } = await save('secretariat', {});
  expect(data.saveTemplate.template).toMatchObject({ version: 2, text, variables: ['title', 'service'] });
  expect(data.saveTemplate.template.savedBy).toBeTruthy();
  expect(await read({ reason: 'OUT_OF_MANDATE' })).toMatchObject([{ version: 2, text }]);
  expect(await read({ reason: 'OUT_OF_MANDATE', history: true })).toMatchObject([
    { version: 2 },
    { version: 1, savedBy: null },
  ]);
  expect(await read()).toHaveLength(templateReasons.length);
  await expect(world.orm.em.fork().execute('delete from justification_template')).rejects.toThrow(
    /never changed/u,
  );
});

test('of two new versions one is saved; the other gets both texts, and nothing of it is written', async () => {
  const both = await Promise.all([save('secretariat2', { version: 2 }), save('admin', { version: 2 })]);
  const refused = both.flatMap(({ errors }) => errors);
  expect(refused).toMatchObject([
    {
      code: 'STALE_VERSION',
      field: 'version',
      conflict: { current: { version: 3 }, yours: { version: 2, text } },
    },
  ]);
  expect(await read({ reason: 'OUT_OF_MANDATE', history: true })).toHaveLength(3);
});

test.each<[string, Record<string, string>, string, string]>([
  ['a language is missing', { en: ' ' }, 'text.en', 'missing'],
  ['a variable nobody knows', { fr: `${text.fr} {author}` }, 'text.fr', 'unknownVariable'],
  ['a translation lost a variable', { ar: 'تشكركم اللجنة على مقترحكم «{title}».' }, 'text.ar', 'missing'],
])('%s: refused', async (_what, more, field, why) => {
  const { errors } = await save('secretariat', { version: 3, text: { ...text, ...more } });
  expect(errors).toMatchObject([{ code: 'INVALID_INPUT', field, facts: { why } }]);
});

test('who may read and who may save', async () => {
  const role = [{ code: 'NOT_ALLOWED', facts: { why: 'role' } }];
  for (const account of ['member.civil', 'officer.justice'])
    expect((await save(account, {})).errors, account).toMatchObject(role);
  expect((await world.as('officer.justice').run(readDocument)).errors).toMatchObject(role);
  expect((await world.stranger.run(readDocument)).errors).toMatchObject(role);
  for (const account of ['secretariat', 'admin'])
    expect((await world.as(account).run(readDocument)).errors, account).toEqual([]);
  expect(await world.statements(() => read())).toBe(
    await world.statements(() => read({ reason: 'ABUSIVE' })),
  );
});
