import { afterAll, beforeAll, expect, test } from 'vitest';
import { proposalSteps } from '../proposals/testing-steps.js';
import { receivedOne } from '../proposals/testing-portal.js';
import { openWorld, type World } from '../testing/world.js';
import { comesFrom } from './testing-members.js';

let world: World;
let steps: ReturnType<typeof proposalSteps>;
let name: { ar: string; fr: string };
beforeAll(async () => {
  world = await openWorld();
  steps = proposalSteps(world);
  await comesFrom(world, 'member.public', 'justice');
  const { data } = await world.public.run(`{ institution(reference: "justice") { name { ar fr } } }`);
  name = data.institution.name;
});
afterAll(() => world.close());

/** A proposal its author sent through the portal, with the name of an organisation as they wrote it. */
async function writtenWith(organisation: string | null): Promise<string> {
  const input = { capacity: 'PUBLIC_BODY', organisation };
  return (await receivedOne(world, `writes ${organisation}`, { input })).reference;
}
const conflict = async (reference: string) =>
  (
    await world
      .as('member.public')
      .run(`query ($r: String!) { proposal(reference: $r) { conflictOfInterest { ground } } }`, {
        r: reference,
      })
  ).data.proposal.conflictOfInterest;

test('the name of a known institution, however it is spelt, is that institution', async () => {
  for (const written of [
    name.ar,
    ` ${name.ar.replaceAll(' ', '  ')}ُ`,
    name.fr.toUpperCase(),
    `« ${name.fr}. »`,
  ]) {
    const reference = await writtenWith(written);
    expect(await conflict(reference), written).toEqual({ ground: 'AUTHORSHIP' });
    expect((await steps.decide('member.public', reference, 'ADMIT')).errors).toMatchObject([
      { code: 'NOT_ALLOWED', facts: { why: 'recused' } },
    ]);
    expect((await steps.decide('member.civil', reference, 'ADMIT')).errors).toEqual([]);
  }
});

test('a name that only resembles one is nobody’s', async () => {
  for (const written of [`جمعية أصدقاء ${name.ar}`, name.fr.slice(0, -1), name.ar.split(' ')[0]!, null]) {
    const reference = await writtenWith(written);
    expect(await conflict(reference), String(written)).toBeNull();
    expect((await steps.decide('member.public', reference, 'ADMIT')).errors).toEqual([]);
  }
});
