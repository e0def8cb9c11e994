import { expect, test } from 'vitest';
import { cast } from './testing-cast.js';
import { checkChangesView } from './views.js';

test('a view is changed by who made it, one of the whole committee by the secretariat too', () => {
  const view = { ownerId: 'civil-1', team: false };
  const team = { ...view, team: true };
  const may = (actor: Parameters<typeof checkChangesView>[0], of: typeof view) =>
    checkChangesView(actor, of).ok;
  expect([may(cast.memberCivil, view), may(cast.memberCivil, team)]).toEqual([true, true]);
  expect([may(cast.secretariat, view), may(cast.secretariat, team)]).toEqual([false, true]);
  expect([may(cast.memberPublic, view), may(cast.memberPublic, team)]).toEqual([false, false]);
  expect(may(cast.anonymous, team)).toBe(false);
});
