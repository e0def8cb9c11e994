import { describe, expect, test } from 'vitest';
import { bundled, by } from '../testing/bundled.js';

describe('meetings', () => {
  test('name everyone with the role they had', () => {
    expect(by(bundled.meetings, 'ma-nap-3-m01')).toMatchObject({
      themes: ['service-digitalisation', 'women-rights'],
      heldOn: '2023-10-14',
      format: 'IN_PERSON',
      startTime: '09:00',
      endTime: '15:30',
      registered: null,
      participants: 60,
      institutions: [
        { institution: 'digital-transition', role: 'ORGANISER' },
        { institution: 'for-youth', role: 'ORGANISER' },
        { institution: 'adfm', role: 'ORGANISER' },
        { institution: 'expertise-france', role: 'PARTNER' },
        { institution: 'oecd', role: 'PARTNER' },
      ],
    });
  });

  test('keep the rest of their report', () => {
    const { record, registered } = by(bundled.meetings, 'ma-nap-2-m09');
    expect(registered).toBe(515);
    expect(record.challenges).toHaveLength(7);
    expect(record.speakers).toHaveLength(8);
    expect(by(bundled.meetings, 'ma-nap-3-m01').record.agenda).toHaveLength(11);
    expect(by(bundled.meetings, 'ma-nap-2-m01').record).toEqual({});
  });
});
