import { expect, test } from 'vitest';
import { institutions } from './institutions.js';
import { bundled, by } from '../testing/bundled.js';

test('institutions keep what changed between plans', () => {
  expect(by(bundled.institutions, 'administration-reform')).toMatchObject({
    kind: 'ADMINISTRATION',
    parents: [{ parent: 'economy-finance', validFrom: null, validTo: '2023-05-08' }],
    succeededBy: { institution: 'digital-transition', from: '2023-05-09' },
  });
  const ministry = by(bundled.institutions, 'economy-finance');
  expect(ministry.names.map(({ name }) => name.en)).toEqual([
    'Ministry of Economy, Finance and Administration Reform',
  ]);
  expect(ministry.note?.en).toContain("second plan's documents");
  expect(by(bundled.institutions, 'oecd')).toMatchObject({ kind: 'INTERNATIONAL_PARTNER', acronym: 'OCDE' });
});

test('an institution that was renamed has each name with its days', () => {
  const text = (en: string) => ({ ar: null, fr: null, en, original: 'en' as const });
  const [renamed] = institutions(
    [{ slug: 'water', kind: 'ADMINISTRATION', name: text('Ministry of Water') }],
    [
      {
        institution: 'water',
        names: [
          { name: text('Ministry of Rivers'), validTo: '2019-12-31' },
          { name: text('Ministry of Water'), validFrom: '2020-01-01' },
        ],
        because: 'The decree of 2019.',
      },
    ],
  );
  expect(renamed?.names).toEqual([
    { name: text('Ministry of Rivers'), validFrom: null, validTo: '2019-12-31' },
    { name: text('Ministry of Water'), validFrom: '2020-01-01', validTo: null },
  ]);
  expect(renamed?.record).toEqual({ because: 'The decree of 2019.' });
});
