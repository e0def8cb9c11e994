import { expect, test } from 'vitest';
import { bundled } from '../testing/bundled.js';

test('the committee and the country are told', () => {
  expect(
    bundled.committee?.meetings.map(({ startsOn, endsOn, startPrecision }) => [
      startsOn,
      endsOn,
      startPrecision,
    ]),
  ).toEqual([
    ['2019-10-31', '2019-10-31', 'DAY'],
    ['2020-07-15', '2020-07-15', 'DAY'],
    ['2021-02-27', '2021-02-27', 'DAY'],
    ['2023-05-09', '2023-05-10', 'DAY'],
    ['2023-07-01', '2023-07-31', 'MONTH'],
  ]);
  expect(bundled.about).toMatchObject({
    country: { fr: 'Maroc' },
    partnership: { countries: 78, localMembers: 76, parliaments: 12 },
    portal: { url: 'https://www.gouvernement-ouvert.ma' },
  });
  expect(bundled.about?.milestones.map(({ on, precision }) => [on, precision])).toEqual([
    ['2018-03-12', 'DAY'],
    ['2018-04-01', 'MONTH'],
    ['2019-05-01', 'MONTH'],
    ['2020-10-01', 'MONTH'],
  ]);
});
