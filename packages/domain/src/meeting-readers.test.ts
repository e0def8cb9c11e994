import { expect, test } from 'vitest';
import { meetingsRead, readsOfMeeting } from './meeting-readers.js';
import { cast } from './testing-cast.js';

test('names of the registered are for the secretariat and the rapporteur of the meeting', () => {
  expect(meetingsRead(cast.secretariat, 'registrations')).toBe('all');
  expect(meetingsRead(cast.rapporteur, 'registrations')).toEqual(['ma-nap-3-m01']);
  expect(readsOfMeeting(cast.rapporteur, 'registrations', 'ma-nap-3-m02')).toBe(false);
  for (const actor of [cast.anonymous, cast.memberCivil, cast.officer, cast.administrator])
    expect(meetingsRead(actor, 'registrations')).toEqual([]);
});

test('the committee reads what was recorded before it is released, the public does not', () => {
  for (const actor of [cast.secretariat, cast.memberPublic])
    expect(meetingsRead(actor, 'unreleased')).toBe('all');
  expect(meetingsRead(cast.rapporteur, 'unreleased')).toEqual(['ma-nap-3-m01']);
  for (const actor of [cast.anonymous, cast.officer, cast.monitor])
    expect(meetingsRead(actor, 'unreleased')).toEqual([]);
});
