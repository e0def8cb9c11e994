import { expect, test } from 'vitest';
import { draftField } from './draft-fields.js';

const id = '01890000-0000-7000-8000-000000000001';

test('a path names one language of a text, a whole value, or the news of a part', () => {
  expect(draftField('title.fr')).toMatchObject({
    kind: 'TEXT',
    column: 'title',
    locale: 'fr',
    ruledAs: 'title',
  });
  expect(draftField('contact.position.ar')).toMatchObject({ column: 'contact.position', ruledAs: 'contact' });
  expect(draftField('contribution.en')).toMatchObject({ ruledAs: 'solution' });
  expect(draftField('narrative.ar')).toMatchObject({ ruledAs: 'narrative' });
  expect(draftField('contact.mailbox')).toMatchObject({ kind: 'VALUE', ruledAs: 'contact' });
  expect(draftField('expectedResults')).toMatchObject({ kind: 'VALUE', ruledAs: 'expectedResults' });
  expect(draftField(`reports.${id}`)).toMatchObject({ kind: 'ACTIVITY_REPORT', activity: id });
  expect(draftField(`measurements.${id}`)).toMatchObject({ kind: 'MEASUREMENT', indicator: id });
});

test('anything else names nothing', () => {
  for (const path of [
    '',
    'title',
    'title.de',
    'a.b.fr',
    'sdgs.fr',
    'reports.x',
    `reports.${id}.percent`,
    'contact',
  ])
    expect(draftField(path), path).toBeNull();
});
