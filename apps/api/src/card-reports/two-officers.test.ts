import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cardSteps } from '../commitments/testing-cards.js';
import { readerOf } from '../database/database.js';
import { openWorld, type World } from '../testing/world.js';
import { draftSteps } from './testing-drafts.js';

/** `DRAFT_ROUNDS=1000 npx vitest run two-officers` in `apps/api` lets them meet as often as you like. */
const rounds = Number(process.env['DRAFT_ROUNDS'] ?? 30);

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

interface Place {
  reference: string;
  people: [string, string];
  fields: string[];
  /** How the audit log calls what was typed. */
  prefix: string;
  valueOf: (field: string, round: number, who: number) => unknown;
}

const text = (_: string, round: number, who: number) => `${who} au tour ${round}`;

async function places(): Promise<Place[]> {
  const written = await cardSteps(world).draft('Départ');
  const [activity] = (await draftSteps(world).read('secretariat', 'ma-nap-2-c11')).activities;
  return [
    {
      reference: written.reference,
      people: ['officer.justice', 'secretariat'],
      fields: ['problem.fr', 'problem.ar', 'solution.fr'],
      prefix: '',
      valueOf: text,
    },
    {
      // The reform's department and the ministry that took its work over both act for this card.
      reference: 'ma-nap-2-c11',
      people: ['officer.administration-reform', 'officer.digital-transition'],
      fields: [`reports.${activity.id}`, 'narrative.fr', 'narrative.ar'],
      prefix: 'draft.',
      valueOf: (field, round, who) =>
        field.startsWith('reports.')
          ? {
              status: 'IN_PROGRESS',
              percent: (round * 2 + who) % 100,
              reportedOn: '2022-06-30',
              note: { fr: text('', round, who) },
            }
          : text(field, round, who),
    },
  ];
}

test(
  `RE-08: ${rounds} rounds of two officers at one card: no update is lost`,
  async () => {
    const drafts = draftSteps(world);
    const told = { saved: 0, conflicts: 0 };
    for (const place of await places()) {
      const stands = new Map<string, unknown>();
      for (let round = 0; round < rounds / 2; round++) {
        // Each has seen what stands now, and both send at the same moment: the same field or two.
        const typed = place.people.map((account, who) => {
          const field = place.fields[(round * (who + 1)) % place.fields.length]!;
          return { account, field, base: stands.get(field) ?? null, value: place.valueOf(field, round, who) };
        });
        const answers = await Promise.all(
          typed.map(({ account, field, base, value }) =>
            drafts.save(account, place.reference, [{ field, base, value }]),
          ),
        );
        const written = typed.filter((_, who) => answers[who]!.data.saveDraft.saved.length === 1);
        for (const { field, value } of written) stands.set(field, value);
        expect(written.length).toBe(typed[0]!.field === typed[1]!.field ? 1 : 2);
        told.saved += written.length;
        for (const [who, { data, errors }] of answers.entries()) {
          expect(errors).toEqual([]);
          for (const conflict of data.saveDraft.conflicts) {
            told.conflicts += 1;
            const mine = typed[who]!;
            const winner = typed[1 - who]!;
            expect(conflict).toMatchObject({
              field: mine.field,
              yours: mine.value,
              current: winner.value,
              by: expect.any(String),
              at: expect.any(String),
            });
            // Who lost decides, and keeps both.
            const value = place.valueOf(mine.field, round + rounds, who);
            const again = await drafts.save(mine.account, place.reference, [
              { field: mine.field, base: conflict.current, value },
            ]);
            expect(again.data.saveDraft.saved).toEqual([mine.field]);
            stands.set(mine.field, value);
            told.saved += 1;
          }
        }
      }
      expect(told.conflicts).toBeGreaterThan(0);
      await everyChangeFollowsTheLast(place);
    }
    console.info(`${rounds} rounds: ${told.saved} saved, ${told.conflicts} conflicts told, 0 lost`);
  },
  120_000 + rounds * 1000,
);

/** Of each field the log tells an unbroken chain: what each save replaced is what the one before it had written. */
async function everyChangeFollowsTheLast({ reference, prefix, fields }: Place): Promise<void> {
  for (const field of fields) {
    const path = `${prefix}${field}${field.startsWith('reports.') ? '.note.fr' : ''}`;
    const { rows } = await sql<{ before: string | null; after: string | null }>`
      select changed ->> 'before' as before, changed ->> 'after' as after
      from audit_event e cross join jsonb_array_elements(e.changes) changed
      where e.reference = ${reference} and e.outcome = 'DONE' and changed ->> 'field' = ${path}
      order by e.id`.execute(readerOf(world.orm.em.fork()));
    expect(rows.length).toBeGreaterThan(0);
    for (const [index, { before }] of rows.entries()) expect(before).toBe(rows[index - 1]?.after ?? null);
  }
}
