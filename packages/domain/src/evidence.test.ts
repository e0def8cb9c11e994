import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { activityStatuses, agreeingPercent, checkActivityReport } from './activity-rules.js';
import {
  checkActivityProven,
  checkCommitmentProven,
  checkEvidenceLeaves,
  checkEvidenceRoom,
  evidenceLimits,
  evidenceStates,
  evidenceSteps,
  evidenceTypes,
  judged,
  type EvidenceHeld,
} from './evidence.js';
import { list, printTable } from './testing-table.js';

test('what a file may be, and how large', async () => {
  const rows = evidenceTypes.map(({ mediaType, extension, maximum }) => [
    extension,
    mediaType,
    `${maximum / 1_000_000} MB`,
  ]);
  await expect(
    printTable('Evidence: allowed files', ['extension', 'content', 'at most'], rows),
  ).toMatchFileSnapshot('../tables/evidence-types.md');
});

test('how its state changes', async () => {
  const rows = evidenceStates.map((state) => [state, list(evidenceSteps[state])]);
  await expect(
    printTable('Evidence: how its state changes', ['state', 'leads to'], rows),
  ).toMatchFileSnapshot('../tables/evidence.md');
});

const missing = { refusal: { code: 'WRONG_STATE', field: 'evidence', facts: { why: 'evidenceMissing' } } };

test('100 % is proven, whatever the status; less needs no evidence', () => {
  expect(checkActivityProven(100, 0, 3)).toMatchObject({ refusal: { facts: { activity: 3 } } });
  fc.assert(
    fc.property(
      fc.constantFrom(...activityStatuses),
      fc.double({ min: 0, max: 100, noNaN: true }),
      fc.nat(3),
      (status, percent, evidence) => {
        const { from, to, below } = agreeingPercent[status];
        fc.pre(percent >= from && percent <= to && !(below && percent === to));
        const report = { status, percent, reportedOn: '2024-03-01', activity: 1, evidence };
        expect(checkActivityReport(report).ok).toBe(percent < 100 || evidence > 0);
      },
    ),
  );
});

test('a commitment is complete when each activity reported complete is proven, and something is', () => {
  expect(checkCommitmentProven({ availableEvidence: 0, unprovenActivities: [] })).toMatchObject(missing);
  expect(checkCommitmentProven({ availableEvidence: 4, unprovenActivities: [2, 5] })).toMatchObject({
    refusal: { facts: { activity: 2, count: 2 } },
  });
  expect(checkCommitmentProven({ availableEvidence: 1, unprovenActivities: [] }).ok).toBe(true);
});

test('the last proof of a complete activity stays', () => {
  expect(checkEvidenceLeaves({ percent: 100, others: 0, activity: 1 })).toMatchObject({
    refusal: { code: 'WRONG_STATE', facts: { why: 'lastProof', activity: 1 } },
  });
  expect(checkEvidenceLeaves({ percent: 100, others: 1, activity: 1 }).ok).toBe(true);
  expect(checkEvidenceLeaves({ percent: 60, others: 0, activity: 1 }).ok).toBe(true);
  expect(checkEvidenceLeaves(null).ok).toBe(true);
});

const nothing: EvidenceHeld = { count: 0, bytes: 0, sending: 0, ofInstitution: { bytes: 0, sending: 0 } };
const ofInstitution = {
  bytes: evidenceLimits.institutionBytes,
  sending: evidenceLimits.ofInstitutionSending,
};
test.each([
  ['nothing in it', nothing, 0, 'INVALID_INPUT'],
  ['more than any file may have', nothing, evidenceLimits.fileBytes + 1, 'LIMIT_EXCEEDED'],
  ['too many at once', { ...nothing, sending: evidenceLimits.sending }, 1, 'LIMIT_EXCEEDED'],
  ['a full card', { ...nothing, bytes: evidenceLimits.cardBytes }, 1, 'LIMIT_EXCEEDED'],
  [
    'a full institution',
    { ...nothing, ofInstitution: { ...ofInstitution, sending: 0 } },
    1,
    'LIMIT_EXCEEDED',
  ],
  [
    'too many of its people at once',
    { ...nothing, ofInstitution: { ...ofInstitution, bytes: 0 } },
    1,
    'LIMIT_EXCEEDED',
  ],
  ['too many on the card', { ...nothing, count: evidenceLimits.ofCard }, 1, 'LIMIT_EXCEEDED'],
])('no room: %s', (_, held, bytes, code) => {
  expect(checkEvidenceRoom(held, bytes)).toMatchObject({ refusal: { code } });
});

test('room for the largest file', () => {
  expect(checkEvidenceRoom(nothing, evidenceLimits.fileBytes).ok).toBe(true);
});

test('what becomes of a file: a virus comes first, its content next, and nothing is available unscanned', () => {
  const found = { found: 'Eicar-Test-Signature' };
  expect([judged(null, found), judged('DAMAGED', found)]).toEqual(['VIRUS', 'VIRUS']);
  expect([judged('DAMAGED', 'UNKNOWN'), judged('DAMAGED', 'CLEAN')]).toEqual(['DAMAGED', 'DAMAGED']);
  expect([judged(null, 'UNKNOWN'), judged(null, 'CLEAN')]).toEqual(['CHECKING', 'AVAILABLE']);
});
