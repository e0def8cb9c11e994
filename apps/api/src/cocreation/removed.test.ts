import { reconciliationColumns, type Reconciliation } from '@iltizam/domain/reconciliation';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { moderateNow, receivedOne } from '../proposals/testing-portal.js';
import { openWorld, type Someone, type World } from '../testing/world.js';

let world: World;
const references: string[] = [];
beforeAll(async () => {
  world = await openWorld();
  for (const title of ['المكتبات', 'الحدائق', 'الأسواق', 'المدارس', 'الملاعب'])
    references.push((await receivedOne(world, title, { text: { title, challenge: title } })).reference);
});
afterAll(() => world.close());

const figures = `{ plan(reference: "ma-nap-3") { cocreation { proposals { total byTheme { count } }
  reconciliation { channel received ${reconciliationColumns.join(' ')} balanced } } } }`;

const portalOf = async (someone: Someone) => {
  const { proposals, reconciliation } = (await someone.run(figures)).data.plan.cocreation;
  for (const row of reconciliation as Reconciliation[]) {
    expect(reconciliationColumns.reduce((sum, column) => sum + row[column], 0)).toBe(row.received);
    expect(row.balanced).toBe(true);
  }
  expect(proposals.byTheme.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(
    proposals.total,
  );
  const portal = (reconciliation as Reconciliation[]).find(({ channel }) => channel === 'PORTAL');
  return { total: proposals.total as number, received: portal?.received ?? 0, removed: portal?.removed ?? 0 };
};

test('AB-11: whatever is removed or let appear again, what was received never becomes less, for nobody', async () => {
  const readers = [
    world.public,
    ...['secretariat', 'member.civil', 'officer.justice'].map((who) => world.as(who)),
  ];
  const decision = fc.record({ at: fc.nat({ max: references.length - 1 }), shown: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(fc.array(decision, { minLength: 3, maxLength: 12 }), async (decisions) => {
      let before = await Promise.all(readers.map(portalOf));
      for (const { at, shown } of decisions) {
        const reason = shown ? {} : { ground: 'SPAM', reason: { ar: 'إشهار لخدمة تجارية لا مقترح.' } };
        await moderateNow(world, references[at]!, { shown, ...reason });
        const after = await Promise.all(readers.map(portalOf));
        for (const [index, now] of after.entries()) {
          expect(now.received).toBeGreaterThanOrEqual(before[index]!.received);
          expect(now.total).toBeGreaterThanOrEqual(before[index]!.total);
        }
        before = after;
      }
      // Whoever works with them counts all of them, at any time; each removed one has its grave with the reason.
      expect(before[1]!.received).toBe(references.length);
      const graves = await Promise.all(references.map(grave));
      expect(before.map(({ removed }) => removed)).toEqual(
        readers.map(() => graves.filter((one) => one !== null).length),
      );
      expect(graves.filter((one) => one !== null && one.ground !== 'SPAM')).toEqual([]);
    }),
    { numRuns: 15 },
  );
});

const grave = async (reference: string): Promise<{ ground: string } | null> =>
  (await world.public.run(`{ tombstone(proposal: "${reference}") { ground } }`)).data.tombstone;
