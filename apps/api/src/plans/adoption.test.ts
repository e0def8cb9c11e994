import { addDays } from '@iltizam/domain/days';
import { dayOf } from '@iltizam/domain/country-clock';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '../testing/world.js';

const adoption = `adoption { adoptedOn precision body { ar fr } text { fr } proposed adopted
  documents { reference } }`;
const read = `query ($reference: String!) { plan(reference: $reference) { ${adoption} } }`;
const recordDocument = `mutation ($input: RecordAdoptionInput!) { recordAdoption(input: $input) { plan { version ${adoption} } } }`;
const saveDocument = `mutation ($input: SaveDocumentInput!) { saveDocument(input: $input) { document { reference } } }`;

let world: World;
beforeAll(async () => void (world = await openWorld()));
afterAll(() => world.close());

const planOf = async (reference: string) => (await world.public.run(read, { reference })).data.plan;
const body = { ar: 'لجنة الإشراف', fr: 'Comité de pilotage' };
const record = async (reference: string, more: Record<string, unknown> = {}, account = 'secretariat') => {
  const seen = await world.as('secretariat').run(`{ plan(reference: "${reference}") { version } }`);
  const { version } = seen.data.plan;
  return world
    .as(account)
    .run(recordDocument, { input: { plan: reference, version, adoptedOn: '2021-06-30', body, ...more } });
};

test('the second plan put forward 24 commitments and adopted 22; no source names the day', async () => {
  const { adoption: told } = await planOf('ma-nap-2');
  expect(told).toMatchObject({ proposed: 24, adopted: 22, adoptedOn: null, precision: null, body: null });
  expect((await planOf('ma-nap-3')).adoption).toBeNull();
});

test('an adoption is recorded by the secretariat, and read by all with its documents', async () => {
  const why = async (answer: ReturnType<typeof record>) =>
    (await answer).errors.map(({ code, field, facts }) => [code, field ?? facts?.['why'] ?? null]);
  expect(await why(record('ma-nap-3'))).toEqual([['STAGE_CLOSED', null]]);
  expect(await why(record('ma-nap-2', {}, 'member.civil'))).toEqual([['NOT_ALLOWED', 'role']]);
  const tomorrow = addDays(dayOf(new Date()), 1);
  expect(await why(record('ma-nap-2', { adoptedOn: tomorrow }))).toEqual([['INVALID_INPUT', 'adoptedOn']]);
  expect(await why(record('ma-nap-2', { body: { fr: ' ' } }))).toEqual([['INVALID_INPUT', 'body']]);

  const recorded = await record('ma-nap-2', { precision: 'MONTH', text: { fr: 'Le plan est adopté.' } });
  expect(recorded.errors).toEqual([]);
  const document = async (title: string, published: boolean) =>
    (
      await world.as('secretariat').run(saveDocument, {
        input: {
          title: { fr: title },
          plan: 'ma-nap-2',
          stage: 'ADOPTION',
          link: 'https://example.org/plan',
          requirements: [],
          published,
        },
      })
    ).data.saveDocument.document as { reference: string };
  const decision = await document('Décision d’adoption', true);
  const draft = await document('Projet de décision', false);
  const { adoption: told } = await planOf('ma-nap-2');
  expect(told).toMatchObject({
    adoptedOn: '2021-06-30',
    precision: 'MONTH',
    body,
    text: { fr: 'Le plan est adopté.' },
    proposed: 24,
    adopted: 22,
  });
  expect(told.documents).toContainEqual(decision);
  expect(told.documents).not.toContainEqual(draft);
  expect((await record('ma-nap-2', { version: 1 })).errors).toMatchObject([{ code: 'STALE_VERSION' }]);
});
