import { expect, test } from 'vitest';
import { cast } from './testing-cast.js';
import { usesTriageAids } from './triage-aids.js';

test('the committee and its secretariat are helped in triage; officers, administrators and the public are not', () => {
  const helped = Object.entries(cast).flatMap(([name, actor]) => (usesTriageAids(actor) ? [name] : []));
  expect(helped).toEqual(['memberCivil', 'memberCivil2', 'memberPublic', 'secretariat', 'secretariat2']);
});
