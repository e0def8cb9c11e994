import { operations } from '@iltizam/domain/permissions';
import { getNamedType, isInputObjectType, type GraphQLInputObjectType, type GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cardSteps } from '../commitments/testing-cards.js';
import { buildSchemas } from '../graphql/schema.js';
import { openWorld, type World } from '../testing/world.js';

let world: World;
let schema: GraphQLSchema;
/** A card of another institution that is carried out, one that is still a draft, and what hangs on them. */
let theirs: Record<string, string>;
/** A card of the officer's own. */
let own: Record<string, string>;
beforeAll(async () => {
  world = await openWorld();
  schema = (await buildSchemas()).staff;
  const cards = cardSteps(world);
  const draft = await cards.draft('Un brouillon de la justice');
  await cards.prove('officer.education', adopted);
  await world.orm.em.fork().execute(`
    insert into measurement (id, indicator_id, value, measured_on, measured_precision, recorded_at, provenance)
    select gen_random_uuid(), id, 1, '2022-05-01', 'DAY', now(), 'ENTERED' from indicator`);
  await world.orm.em.fork().execute(`
    insert into assignment (id, proposal_id, institution_id, lead, state, assigned_at, provenance)
    select gen_random_uuid(), p.id, i.id, true, 'PENDING', now(), 'ENTERED' from proposal p, institution i
    where p.reference = 'ma-nap-3-p0003' and i.reference = 'justice'`);
  await world.orm.em.fork().execute(`
    insert into assessment (id, commitment_id, voice, completion, assessed_on, recorded_at)
    select gen_random_uuid(), id, 'REVIEWER', 'LIMITED', '2022-05-01', now() from commitment where reference = '${adopted}'`);
  theirs = { ...(await recordsOf(adopted)), draft: draft.reference };
  own = await recordsOf('ma-nap-2-c15');
});
afterAll(() => world.close());

const adopted = 'ma-nap-2-c13';
const officer = 'officer.health';

async function recordsOf(commitment: string): Promise<Record<string, string>> {
  const [row]: Record<string, string>[] = await world.orm.em.fork().execute(
    `select c.reference as commitment, (select id from activity where commitment_id = c.id limit 1) as activity,
       (select id from indicator where commitment_id = c.id limit 1) as indicator,
       (select m.id from measurement m join indicator i on i.id = m.indicator_id where i.commitment_id = c.id limit 1) as measurement,
       (select id from evidence where commitment_id = c.id limit 1) as evidence,
       (select id from assessment where commitment_id = c.id limit 1) as assessment,
       (select id from assignment where state = 'PENDING' limit 1) as assignment
     from commitment c where c.reference = ?`,
    [commitment],
  );
  return row!;
}

/** Every row of every table, but the log of what was tried. */
async function everything(): Promise<string> {
  const tables: { name: string }[] = await world.orm.em.fork().execute(
    `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'
       and table_name not like 'audit%' order by 1`,
  );
  const sums = tables.map(
    ({ name }) =>
      `select '${name}' as t, md5(string_agg(x::text, '|' order by x::text)) as sum from "${name}" x`,
  );
  return JSON.stringify(await world.orm.em.fork().execute(sums.join(' union all ')));
}

const text = { fr: 'Un texte assez long pour être pris' };

/** What an officer writes, on records that are not theirs. `records` are the other's, `mine` the officer's own. */
const attempts: [operation: string, input: (records: Record<string, string>, mine: Record<string, string>) => object][] = [
  ['updateCommitment', ({ commitment }) => ({ reference: commitment, version: 1, title: text })],
  ['decideCommitment', ({ draft }) => ({ reference: draft, version: 1, action: 'PROPOSE' })],
  ['linkSource', ({ draft }) => ({ commitment: draft, commitmentVersion: 1, proposal: 'ma-nap-3-p0003', proposalVersion: 1 })],
  ['unlinkSource', ({ draft }) => ({ commitment: draft, commitmentVersion: 1, proposal: 'ma-nap-3-p0003', proposalVersion: 1 })],
  ['addActivity', ({ draft }) => ({ commitment: draft, version: 1, title: text })],
  ['updateActivity', ({ activity }) => ({ id: activity, version: 1, title: text })],
  ['removeActivity', ({ activity }) => ({ id: activity, version: 1 })],
  ['reorderActivities', ({ draft, activity }) => ({ commitment: draft, version: 1, activities: [activity] })],
  ['reportActivity', ({ activity }) => ({ id: activity, version: 1, status: 'IN_PROGRESS', percent: 5, reportedOn: '2022-05-01' })],
  ['addMeasurement', ({ indicator }) => ({ indicator, version: 1, value: 1, measuredOn: '2022-05-01' })],
  ['correctMeasurement', ({ measurement }) => ({ measurement, version: 1, value: 2, reason: text })],
  ['addIndicator', ({ draft }) => ({ commitment: draft, version: 1, kind: 'TRACKING', unit: 'COUNT', name: text })],
  ['updateIndicator', ({ indicator }) => ({ id: indicator, version: 1, name: text })],
  ['removeIndicator', ({ indicator }) => ({ id: indicator, version: 1 })],
  ['saveDraft', ({ commitment }) => ({ commitment, changes: [{ field: 'title.fr', base: null, value: 'x' }] })],
  ['confirmUnchanged', ({ commitment }) => ({ commitment })],
  ['decideReport', ({ commitment }) => ({ commitment, version: 1, action: 'SEND' })],
  ['discardDraft', ({ commitment }) => ({ commitment, version: 1 })],
  ['addEvidence', ({ commitment }) => ({ commitment, public: true, title: text, link: 'https://example.test/x' })],
  ['updateEvidence', ({ evidence }) => ({ id: evidence, version: 1, public: false })],
  ['withdrawEvidence', ({ evidence }) => ({ id: evidence, version: 1 })],
  ['replyToAssessment', ({ assessment }) => ({ assessment, text })],
  ['answerAssignment', ({ assignment }) => ({ id: assignment, version: 1, action: 'RETAIN' })],
  ['addNote', ({ assignment }) => ({ proposal: 'ma-nap-3-p0003', assignment, text: 'Une note' })],
  ['createCommitment', () => ({ plan: 'ma-nap-3', leadInstitution: 'justice', title: text })],
]; // prettier-ignore

/** The record is the officer's own, what it is to hang on is not: or the other way round. */
const moved: typeof attempts = [
  ['addEvidence', ({ activity }, mine) => ({ commitment: mine['commitment'], activity, public: true, title: text, link: 'https://example.test/x' })],
  ['addEvidence', ({ commitment }, mine) => ({ commitment, activity: mine['activity'], public: true, title: text, link: 'https://example.test/x' })],
  ['updateEvidence', ({ evidence }, mine) => ({ id: evidence, version: 1, activity: mine['activity'] })],
  ['addNote', ({ assignment }) => ({ proposal: 'ma-nap-3-p0001', assignment, text: 'Une note' })],
]; // prettier-ignore

const send = (operation: string, input: object, account = officer) => {
  const type = schema.getMutationType()!.getFields()[operation]!.args[0]!.type;
  return world
    .as(account)
    .run(`mutation ($input: ${String(type)}) { ${operation}(input: $input) { __typename } }`, { input });
};

describe.each([
  ['AZ-03: what is another institution’s stays as it is', attempts],
  ['AZ-04: nothing is hung on what is another institution’s, nor taken from there', moved],
] as const)('%s', (_what, all) => {
  test.each(all)('%s', async (operation, input) => {
    const before = await everything();
    const { errors } = await send(operation, input(theirs, own));
    expect(['NOT_ALLOWED', 'NOT_FOUND'], JSON.stringify(errors)).toContain(errors[0]?.code);
    expect(errors[0]!.facts['why']).not.toBe('role');
    expect(await everything()).toBe(before);
  });
});

test('AZ-03: no mutation of officers is left out', () => {
  const ofOfficers = Object.entries(operations)
    .filter(([operation, cells]) => operation.startsWith('Mutation.') && cells.OFFICER === 'own')
    .map(([operation]) => operation.slice('Mutation.'.length));
  const tried = new Set([...attempts.map(([operation]) => operation), ...elsewhere]);
  expect(ofOfficers.filter((operation) => !tried.has(operation))).toEqual([]);
});

/**
 * Comments are answered in `consultations.test.ts`; a workbook may be taken of any card one reads, and one of another
 * institution changes nothing (`card-sheet.test.ts`).
 */
const elsewhere = ['decideComment', 'exportCardSheet', 'importCardSheet'];

const inputTypes = (): GraphQLInputObjectType[] => {
  const found = new Set<GraphQLInputObjectType>();
  const walk = (type: unknown): void => {
    if (!isInputObjectType(type) || found.has(type)) return;
    found.add(type);
    for (const field of Object.values(type.getFields())) walk(getNamedType(field.type));
  };
  for (const { args } of Object.values(schema.getMutationType()!.getFields()))
    for (const { type } of args) walk(getNamedType(type));
  return [...found];
};

/** What the server alone sets, and the few inputs that are about exactly that. */
const setByUs = [
  'institutionId',
  'publishedAt',
  'createdBy',
  'score',
  'userId',
  'authorId',
  'decidedAt',
  'provenance',
  'role',
];
const aboutIt: Record<string, string[]> = {
  score: ['ScoreInput'],
  role: ['AddMembershipInput', 'MeetingInstitutionInput', 'SpeakerInput'],
};

test('AZ-07: no input has a field of what the server alone sets, and unknown ones are refused', async () => {
  const types = inputTypes();
  expect(types.length).toBeGreaterThan(60);
  for (const name of setByUs) {
    const having = types.filter((type) => name in type.getFields()).map((type) => type.name);
    expect(
      having.filter((type) => !aboutIt[name]?.includes(type)),
      name,
    ).toEqual([]);
  }
  const before = await everything();
  for (const [operation, input] of attempts.slice(0, 6))
    for (const name of [...setByUs, '__proto__x', 'state'])
      expect(
        (await send(operation, { ...input(theirs, own), [name]: 'x' }).catch(
          (error: Error) => error.message,
        )) as unknown,
      ).toMatch(/is not defined by type/u);
  expect(await everything()).toBe(before);
});
