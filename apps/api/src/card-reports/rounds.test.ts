import { addDays } from '@iltizam/domain/days';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cardSteps, refusals } from '../commitments/testing-cards.js';
import { readerOf } from '../database/database.js';
import { openWorld, type World } from '../testing/world.js';
import { draftSteps } from './testing-drafts.js';
import { roundSteps } from './testing-rounds.js';
import { dayOf } from '@iltizam/domain/country-clock';

let world: World;
let cards: ReturnType<typeof cardSteps>;
let drafts: ReturnType<typeof draftSteps>;
let rounds: ReturnType<typeof roundSteps>;
const today = dayOf(new Date());
const year = Number(today.slice(0, 4));
const quarter = Math.ceil(Number(today.slice(5, 7)) / 3);
const dueOn = addDays(today, 30);
beforeAll(async () => {
  world = await openWorld();
  cards = cardSteps(world);
  drafts = draftSteps(world);
  rounds = roundSteps(world);
});
afterAll(() => world.close());

const card = 'ma-nap-2-c13';
const officer = 'officer.education';
const report = { status: 'IN_PROGRESS', percent: 30, reportedOn: addDays(today, -1) };

describe('an update round', () => {
  test('is opened by the secretariat, for a quarter that has begun, once, while the plan is carried out', async () => {
    const refused = async (who: string, more: object) =>
      refusals(await rounds.open(who, { plan: 'ma-nap-2', year, quarter, dueOn, ...more }));
    expect(await refused(officer, {})).toEqual([['NOT_ALLOWED', 'role']]);
    expect(await refused('secretariat', { year: year + 1, quarter: 4 })).toEqual([
      ['INVALID_INPUT', 'afterToday'],
    ]);
    expect(await refused('secretariat', { quarter: 5 })).toEqual([['INVALID_INPUT', 'outOfRange']]);
    for (const never of [-1, 0, 2020])
      expect(await refused('secretariat', { year: never })).toEqual([['INVALID_INPUT', 'outOfRange']]);
    expect(await refused('secretariat', { dueOn: '9999-12-31' })).toEqual([['INVALID_INPUT', null]]);
    expect(await refused('secretariat', { dueOn: today })).toEqual([['INVALID_INPUT', 'notAfterToday']]);
    expect(await refused('secretariat', { plan: 'ma-nap-3' })).toEqual([['STAGE_CLOSED', null]]);
    expect(await refused('secretariat', { plan: 'ma-nap-9' })).toEqual([['NOT_FOUND', null]]);
    // What was begun before a round belongs to it from then on.
    await drafts.save(officer, card, [{ field: 'narrative.fr', value: 'Commencé avant' }]);
    // Two of the secretariat at once: one opens it, the other is told that it is open.
    const opening = () => rounds.open('secretariat', { plan: 'ma-nap-2', year, quarter, dueOn });
    const at = await Promise.all([opening(), opening()]);
    expect(at.flatMap(refusals)).toEqual([['INVALID_INPUT', 'duplicate']]);
    const { data } = at.find(({ errors }) => errors.length === 0)!;
    expect(data.openRound.round).toMatchObject({
      quarter,
      dueOn,
      tally: { draft: 22, sent: 0, returned: 0, validated: 0 },
    });
    expect((await drafts.read(officer, card)).draft.fields).toHaveLength(1);
  });

  test('asks each card what is not over, and is a task of its officers until they answer', async () => {
    const { items, round } = await rounds.draft(officer, card);
    const { activities } = await drafts.read(officer, card);
    expect(round).toMatchObject({ quarter, dueOn });
    expect(items).toEqual(
      expect.arrayContaining(
        activities.map(({ id }: { id: string }) => ({ field: `reports.${id}`, state: 'WAITING' })),
      ),
    );
    expect(
      (await rounds.tasks(officer)).map((task) => [task.kind, task.commitment.reference]),
    ).toContainEqual(['UPDATE', card]);
    expect(await rounds.tasks('secretariat')).toEqual([]);
    expect(await rounds.tasks('member.civil')).toEqual([]);
    const list = await rounds.taskList(officer, card);
    expect(list).toContainEqual(
      expect.objectContaining({ section: 'ACTIVITIES', status: 'TO_DO', asked: 4, waiting: 4, dueOn }),
    );
    expect(list).toContainEqual(expect.objectContaining({ section: 'CHECK', status: 'CANNOT_START' }));
    expect(await rounds.taskList('member.civil', card)).toEqual([]);
  });

  test('what is said directly waits for validation too; the secretariat’s own word stands', async () => {
    const [activity] = (await cards.read('ma-nap-2-c09')).activities;
    const given = { id: activity.id, version: activity.version, ...report };
    expect(refusals(await cards.report('officer.education', given))).toEqual([['NOT_ALLOWED', 'notYours']]);
    const [own] = (await cards.read(card)).activities;
    expect(refusals(await cards.report(officer, { id: own.id, version: own.version, ...report }))).toEqual([
      ['WRONG_STATE', 'byDraft'],
    ]);
    expect(refusals(await cards.report('secretariat', given))).toEqual([]);
  });
});

const answerAll = async (percent: number) => {
  const { items } = await rounds.draft(officer, card);
  const waiting = items.filter(({ state }) => state === 'WAITING').map(({ field }) => field);
  const isReport = (field: string) => field.startsWith('reports.');
  const { fields } = (await drafts.read(officer, card)).draft;
  const baseOf = (field: string) =>
    fields.find((one: { field: string }) => one.field === field)?.value ?? null;
  await drafts.save(
    officer,
    card,
    waiting.filter(isReport).map((field) => ({ field, base: baseOf(field), value: { ...report, percent } })),
  );
  return rounds.confirm(
    officer,
    card,
    waiting.filter((field) => !isReport(field)),
  );
};

describe('a report on a card', () => {
  const send = async (who = officer) => rounds.decide(who, card, 'SEND');

  test('is not sent while something asked has no answer, is half typed, or does not agree', async () => {
    expect(refusals(await send())).toEqual([['WRONG_STATE', 'itemsWaiting']]);
    const { items } = await rounds.draft(officer, card);
    const field = items.find((item) => item.field.startsWith('reports.'))!.field;
    expect(refusals(await rounds.confirm(officer, card, [field]))).toEqual([
      ['WRONG_STATE', 'nothingReported'],
    ]);
    await drafts.save(officer, card, [{ field, value: { status: 'IN_PROGRESS' } }]);
    expect((await rounds.draft(officer, card)).items).toContainEqual({ field, state: 'WAITING' });
    expect(refusals(await answerAll(30))).toEqual([]);
    const full = { ...report, percent: 30 };
    const wrong = { ...report, status: 'COMPLETED', percent: 90 };
    await drafts.save(officer, card, [{ field, base: full, value: wrong }]);
    expect((await send()).errors).toMatchObject([
      { code: 'INVALID_INPUT', field: `${field}.percent`, facts: { why: 'percentDisagrees' } },
    ]);
    const unproven = { ...report, status: 'COMPLETED', percent: 100 };
    await drafts.save(officer, card, [{ field, base: wrong, value: unproven }]);
    expect((await send()).errors).toMatchObject([
      { code: 'WRONG_STATE', facts: { why: 'evidenceMissing' }, field: expect.stringContaining(field) },
    ]);
    expect(
      (await rounds.taskList(officer, card)).find(({ section }) => section === 'EVIDENCE'),
    ).toMatchObject({
      status: 'TO_DO',
      missing: ['evidence'],
    });
    await drafts.save(officer, card, [{ field, base: unproven, value: full }]);
  });

  test('once sent nobody changes it; the public sees nothing of it; it is taken back or judged', async () => {
    const sent = await send();
    expect(sent.errors).toEqual([]);
    expect(sent.data.decideReport.commitment.draft).toMatchObject({
      state: 'SENT',
      actions: [{ action: 'TAKE_BACK', allowed: true }],
    });
    expect(refusals(await drafts.save(officer, card, [{ field: 'narrative.ar', value: 'x' }]))).toEqual([
      ['WRONG_STATE', null],
    ]);
    expect(refusals(await rounds.decide(officer, card, 'VALIDATE'))).toEqual([['NOT_ALLOWED', 'role']]);
    expect(refusals(await rounds.decide('officer.health', card, 'TAKE_BACK', 1))).toEqual([
      ['NOT_ALLOWED', 'notYours'],
    ]);
    expect(await rounds.seen(card)).toMatchObject({
      state: 'ADOPTED',
      progress: { percent: null },
      updates: [],
    });
    expect((await rounds.tasks('secretariat')).map(({ kind }) => kind)).toEqual(['VALIDATE']);
    expect((await rounds.taskList(officer, card)).at(-1)).toMatchObject({ status: 'WAITING' });
    await rounds.decide(officer, card, 'TAKE_BACK');
    await send();
  });

  test('it comes back with comments at its fields; what is changed then is marked, and sent again', async () => {
    const { items } = await rounds.draft(officer, card);
    const field = items.find((item) => item.field.startsWith('reports.'))!.field;
    expect(refusals(await rounds.decide('secretariat', card, 'RETURN'))).toEqual([
      ['REASON_REQUIRED', 'missing'],
    ]);
    const nowhere = [{ field: 'nothing', text: { fr: 'x' } }];
    expect(refusals(await rounds.decide('secretariat', card, 'RETURN', undefined, nowhere))).toEqual([
      ['INVALID_INPUT', 'comments.0.field'],
    ]);
    await rounds.decide('secretariat', card, 'RETURN', undefined, [
      { field, text: { fr: 'Précisez.' } },
      { text: { fr: 'Merci.' } },
    ]);
    expect(await rounds.tasks(officer)).toContainEqual(expect.objectContaining({ kind: 'CORRECT' }));
    const returned = await rounds.draft(officer, card);
    expect(returned).toMatchObject({ state: 'RETURNED', returnedAt: expect.any(String) });
    expect(returned.comments).toContainEqual({ field, text: { fr: 'Précisez.' }, by: 'كتابة اللجنة 1' });
    await drafts.save(officer, card, [{ field, base: { ...report }, value: { ...report, percent: 40 } }]);
    const again = await send();
    const { fields } = again.data.decideReport.commitment.draft;
    const marked = fields.filter((one: { changedSinceReturn: boolean }) => one.changedSinceReturn);
    expect(marked.map((one: { field: string }) => one.field)).toEqual([field]);
  });

  test('validated it is on the card and public, all of it, under the name of who reported', async () => {
    expect(refusals(await rounds.decide('secretariat', card, 'VALIDATE', 1))).toEqual([
      ['STALE_VERSION', 'version'],
    ]);
    const { errors } = await rounds.decide('secretariat', card, 'VALIDATE');
    expect(errors).toEqual([]);
    expect(await rounds.seen(card)).toMatchObject({
      state: 'IN_PROGRESS',
      progress: { percent: 32.5, reportedShare: 1 },
      updates: [{ year, quarter, narrative: { fr: 'Commencé avant' } }],
      timeline: [{ transition: { action: 'REPORT' } }],
    });
    const { rows } = await sql<{ name: string }>`
      select distinct u.name from activity_report r join activity a on a.id = r.activity_id
      join commitment c on c.id = a.commitment_id join account u on u.id = r.reported_by_id
      where c.reference = ${card}`.execute(readerOf(world.orm.em.fork()));
    expect(rows.map(({ name }) => name)).not.toContain('كتابة اللجنة 1');
    expect((await drafts.read(officer, card)).draft).toBeNull();
    expect((await rounds.tasks(officer)).map((task) => task.commitment.reference)).not.toContain(card);
  });

  test('the next round is answered with one confirmation where nothing has changed', async () => {
    const before = quarter === 1 ? { year: year - 1, quarter: 4 } : { year, quarter: quarter - 1 };
    await rounds.open('secretariat', { plan: 'ma-nap-2', ...before, dueOn: addDays(today, 14) });
    const { data } = await rounds.confirm(officer, card);
    const { items } = await rounds.draft(officer, card);
    const reports = items.filter(({ field }) => field.startsWith('reports.'));
    expect(data.confirmUnchanged.conflicts).toEqual([]);
    expect(reports.every(({ state }) => state === 'UNCHANGED')).toBe(true);
    await answerAll(0);
    await send();
    expect(refusals(await rounds.decide('secretariat', card, 'VALIDATE'))).toEqual([]);
    expect(await rounds.seen(card)).toMatchObject({ progress: { percent: 32.5, asOf: today } });
  });

  test('what a colleague changed on the card meanwhile is told at validation, and nothing is applied', async () => {
    await drafts.save(officer, card, [
      {
        field: 'contact.mailbox',
        base: (await drafts.read(officer, card)).contact?.mailbox ?? null,
        value: 'a@example.ma',
      },
    ]);
    await send();
    const { version } = await cards.read(card);
    await cards.update('secretariat', { reference: card, version, contact: { mailbox: 'b@example.ma' } });
    expect(refusals(await rounds.decide('secretariat', card, 'VALIDATE'))).toEqual([
      ['STALE_VERSION', 'contact.mailbox'],
    ]);
    expect((await drafts.read(officer, card)).draft.state).toBe('SENT');
  });
});
