import { addDays, addWorkingDays } from '@iltizam/domain/days';
import { escalatedUpTo, terms } from '@iltizam/domain/deadlines';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readerOf } from '../database/database.js';
import { proposalSteps } from '../proposals/testing-steps.js';
import { openWorld, type World } from '../testing/world.js';
import { addProposals } from '../triage/testing-triage.js';
import { readHolidays } from './holidays.queries.js';
import { dayOf } from '@iltizam/domain/country-clock';

const today = dayOf(new Date());
const role = [{ code: 'NOT_ALLOWED', facts: { why: 'role' } }];

const holidaysDocument = `query ($year: Int!) { holidays(year: $year) { day name { ar fr en } fixed provisional } }`;
const saveDocument = `mutation ($input: SaveHolidayInput!) { saveHoliday(input: $input) { year holidays { day } } }`;
const removeDocument = `mutation ($input: RemoveHolidayInput!) { removeHoliday(input: $input) { year holidays { day } } }`;
const proposalDocument = `query ($reference: String!) { proposal(reference: $reference) {
  dueOn isLate assignments { institution { reference } dueOn daysLate isEscalated } } }`;
const latenessDocument = `query { lateness(plan: "ma-nap-3") {
  institution { reference } open dueSoon late escalated oldestDueOn } }`;

let world: World;
let steps: ReturnType<typeof proposalSteps>;
let days: ReadonlySet<string>;
beforeAll(async () => {
  world = await openWorld();
  steps = proposalSteps(world);
  days = await readHolidays(readerOf(world.orm.em.fork()));
});
afterAll(() => world.close());

const sqlRun = (text: string, values: unknown[] = []) => world.orm.em.fork().execute(text, values);
const read = async (reference: string, account = 'member.civil') =>
  (await world.as(account).run(proposalDocument, { reference })).data.proposal;
const suggested = async (): Promise<string> =>
  (await world.as('secretariat').run(`query { suggestedDueOn }`)).data.suggestedDueOn;
const dueOnOf = (reference: string, institution: string, dueOn: string | null) =>
  sqlRun(
    `update assignment set due_on = ? where ended_at is null
       and proposal_id = (select id from proposal where reference = ?)
       and institution_id = (select id from institution where reference = ?)`,
    [dueOn, reference, institution],
  );

describe('the calendar', () => {
  test('holds the holidays of a year, those that are announced apart from those that never move', async () => {
    const { data } = await world.as('officer.justice').run(holidaysDocument, { year: 2024 });
    const year: { day: string; fixed: boolean; provisional: boolean; name: object }[] = data.holidays;
    expect(year).toHaveLength(10 + 8);
    expect(year.map(({ day }) => day)).toEqual(year.map(({ day }) => day).toSorted());
    expect(year.filter(({ fixed }) => !fixed).map(({ day }) => day)).toEqual([
      '2024-04-10',
      '2024-04-11',
      '2024-04-12',
      '2024-06-17',
      '2024-06-18',
      '2024-07-08',
      '2024-09-16',
      '2024-09-17',
    ]);
    for (const { name } of year) expect(Object.values(name).every(Boolean)).toBe(true);
  });

  test('says of what is not announced yet that it may move', async () => {
    const { data } = await world.as('member.civil').run(holidaysDocument, { year: 2027 });
    const moving = data.holidays.filter(({ fixed }: { fixed: boolean }) => !fixed);
    expect(moving).toHaveLength(7);
    for (const { provisional } of moving) expect(provisional).toBe(true);
  });

  test('is corrected by the secretariat, and terms count with it at once', async () => {
    const before = await suggested();
    expect(before).toBe(addWorkingDays(today, terms.answer, days));
    const name = { ar: 'عطلة', fr: 'Jour férié' };
    const saved = await world.as('secretariat').run(saveDocument, { input: { day: before, name } });
    expect(saved.data.saveHoliday.holidays).toContainEqual({ day: before });
    expect(await suggested()).toBe(addWorkingDays(today, terms.answer, new Set([...days, before])));
    await world.as('secretariat').run(saveDocument, { input: { day: before, name, provisional: true } });
    const removed = await world.as('secretariat').run(removeDocument, { input: { day: before } });
    expect(removed.data.removeHoliday.holidays).not.toContainEqual({ day: before });
    expect(await suggested()).toBe(before);
    const log = await sqlRun(`select operation from audit_event where reference = ? order by id`, [before]);
    expect(log).toEqual(
      ['saveHoliday', 'saveHoliday', 'removeHoliday'].map((verb) => ({ operation: `Mutation.${verb}` })),
    );
  });

  test('is written by several at once, one after the other; taken away it is once', async () => {
    const day = '2030-05-06';
    const secretariat = world.as('secretariat');
    const all = (document: string, input: (at: number) => object) =>
      Promise.all([1, 2, 3, 4, 5, 6].map((at) => secretariat.run(document, { input: input(at) })));
    const saved = await all(saveDocument, (at) => ({ day, name: { fr: `Jour ${at}` } }));
    expect(saved.flatMap(({ errors }) => errors)).toEqual([]);
    const removed = await all(removeDocument, () => ({ day }));
    expect(removed.flatMap(({ errors }) => errors).map(({ code }) => code)).toEqual(
      Array.from({ length: 5 }, () => 'NOT_FOUND'),
    );
  });

  test('is not changed by others, nor in a way that means nothing', async () => {
    for (const account of ['member.civil', 'officer.justice', 'admin']) {
      const input = { day: '2030-01-02', name: { fr: 'x' } };
      expect((await world.as(account).run(saveDocument, { input })).errors, account).toMatchObject(role);
      expect(
        (await world.as(account).run(removeDocument, { input: { day: input.day } })).errors,
      ).toMatchObject(role);
    }
    const nameless = { day: '2030-01-02', name: {} };
    expect((await world.as('secretariat').run(saveDocument, { input: nameless })).errors).toMatchObject([
      { code: 'INVALID_INPUT', field: 'name' },
    ]);
    const nothing = { day: '2030-01-02' };
    expect((await world.as('secretariat').run(removeDocument, { input: nothing })).errors).toMatchObject([
      { code: 'NOT_FOUND' },
    ]);
    expect((await world.stranger.run(holidaysDocument, { year: 2024 })).errors).toMatchObject(role);
  });
});

describe('the committee’s clock', () => {
  const receive = async (reference: string, on: string, precision = 'DAY') =>
    sqlRun(`update proposal set submitted_at = ?, submitted_precision = ? where reference = ?`, [
      `${on}T10:00:00Z`,
      precision,
      reference,
    ]);

  test('runs from receipt until the proposal is before institutions, without the days its author was asked', async () => {
    const [reference] = await addProposals(world, 1, 7000);
    const received = addDays(today, -70);
    await receive(reference!, received);
    expect(await read(reference!)).toMatchObject({
      dueOn: addWorkingDays(received, terms.committee, days),
      isLate: true,
    });
    const step = (action: string, from: string, to: string, at: string) =>
      sqlRun(
        `insert into transition (id, record_type, record_id, action, from_state, to_state, at, at_precision, provenance)
         select gen_random_uuid(), 'PROPOSAL', id, ?, ?, ?, ?, 'INSTANT', 'ENTERED' from proposal where reference = ?`,
        [action, from, to, at, reference],
      );
    await step('ASK_AUTHOR', 'SUBMITTED', 'AWAITING_AUTHOR', `${addDays(today, -60)}T10:00:00Z`);
    await sqlRun(`update proposal set state = 'AWAITING_AUTHOR' where reference = ?`, [reference]);
    expect(await read(reference!)).toMatchObject({ dueOn: null, isLate: false });
    await step('ANSWER_QUESTION', 'AWAITING_AUTHOR', 'SUBMITTED', `${addDays(today, -20)}T10:00:00Z`);
    await sqlRun(`update proposal set state = 'SUBMITTED' where reference = ?`, [reference]);
    expect(await read(reference!)).toMatchObject({
      dueOn: addWorkingDays(addDays(received, 40), terms.committee, days),
      isLate: false,
    });
    await steps.decide('member.civil', reference!, 'ADMIT');
    expect((await read(reference!)).dueOn).not.toBeNull();
    await steps.assign('member.civil', reference!, 'justice');
    expect(await read(reference!)).toMatchObject({ dueOn: null, isLate: false });
  });

  test('is not known where the day of receipt is not, and not told to who does not see the work', async () => {
    const [reference] = await addProposals(world, 1, 7100);
    await receive(reference!, today);
    expect((await read(reference!)).dueOn).toBe(addWorkingDays(today, terms.committee, days));
    expect((await read(reference!, 'admin')).dueOn).toBeNull();
    await receive(reference!, today, 'MONTH');
    expect((await read(reference!)).dueOn).toBeNull();
  });
});

describe('institutions that are late', () => {
  test('each assignment tells its working days, and from when its hierarchy is told', async () => {
    const reference = await steps.assigned('justice', ['health']);
    const escalated = escalatedUpTo(today, days);
    await dueOnOf(reference, 'justice', escalated);
    await dueOnOf(reference, 'health', addDays(escalated, 1));
    expect((await read(reference)).assignments).toMatchObject([
      { institution: { reference: 'justice' }, daysLate: terms.escalation + 1, isEscalated: true },
      { institution: { reference: 'health' }, isEscalated: false },
    ]);
    await steps.answer('officer.justice', reference, 'justice', 'RETAIN');
    expect((await read(reference)).assignments[0]).toMatchObject({ daysLate: 0, isEscalated: false });
    await dueOnOf(reference, 'health', null);
    expect((await read(reference)).assignments[1]).toMatchObject({ dueOn: null, daysLate: 0 });
  });

  test('a plan counts them, an officer sees the own row alone', async () => {
    const references = await Promise.all(
      ['justice', 'justice', 'justice', 'health'].map((lead) => steps.assigned(lead)),
    );
    const escalated = escalatedUpTo(today, days);
    await dueOnOf(references[0]!, 'justice', addDays(escalated, -10));
    await dueOnOf(references[1]!, 'justice', addDays(today, 7));
    await dueOnOf(references[2]!, 'justice', addDays(today, 8));
    const { data } = await world.as('secretariat').run(latenessDocument);
    expect(data.lateness).toEqual([
      {
        institution: { reference: 'justice' },
        open: 4,
        dueSoon: 1,
        late: 1,
        escalated: 1,
        oldestDueOn: addDays(escalated, -10),
      },
      { institution: { reference: 'health' }, open: 2, dueSoon: 0, late: 0, escalated: 0, oldestDueOn: null },
    ]);
    const own = await world.as('officer.health').run(latenessDocument);
    expect(own.data.lateness).toEqual([data.lateness[1]]);
    for (const someone of [world.as('admin'), world.stranger])
      expect((await someone.run(latenessDocument)).errors).toMatchObject(role);
  });

  test('as many statements for fifty rows as for one', async () => {
    await addProposals(world, 60, 8000);
    const document = `query ($first: Int) { triageQueue(first: $first) { edges { node { dueOn isLate } } } }`;
    const page = (first: number) => () => world.as('member.civil').run(document, { first });
    expect(await world.statements(page(50))).toBe(await world.statements(page(1)));
    const counts = () => world.as('secretariat').run(latenessDocument);
    const few = await world.statements(counts);
    for (let count = 0; count < 3; count++) await steps.assigned('health');
    expect(await world.statements(counts)).toBe(few);
  });
});
