import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bundledDataDir } from './files.js';
import { bundled } from './testing/bundled.js';

test('the bundled folder holds what its documents hold', () => {
  const secondPlan = bundled.commitments.filter(({ plan }) => plan === 'ma-nap-2');
  const indicators = secondPlan.flatMap((card) => card.indicators);
  expect({
    plans: bundled.plans.length,
    institutions: bundled.institutions.length,
    themes: bundled.plans.flatMap(({ themes }) => themes).length,
    meetings: bundled.meetings.length,
    commitments: bundled.commitments.length,
    secondPlan: secondPlan.length,
    activities: secondPlan.flatMap((card) => card.activities).length,
    tracking: indicators.filter(({ kind }) => kind === 'TRACKING').length,
    impact: indicators.filter(({ kind }) => kind === 'IMPACT').length,
    proposals: bundled.proposals.length,
    leads: new Set(secondPlan.map((card) => card.leadInstitution)).size,
  }).toEqual({
    plans: 3,
    institutions: 35,
    themes: 12,
    meetings: 11,
    commitments: 23,
    secondPlan: 22,
    activities: 147,
    tracking: 86,
    impact: 67,
    proposals: 50,
    leads: 11,
  });
});

describe('nothing of the source is lost', () => {
  function* textsOf(value: unknown): Generator<string> {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (typeof inner === 'string' && ['ar', 'fr', 'en'].includes(key)) yield inner;
      else yield* textsOf(inner);
    }
  }
  const files = readdirSync(bundledDataDir).filter((name) => name !== 'curation.json');

  test('every text of every file is in the dataset', () => {
    const kept = new Set(textsOf(bundled));
    const told = files.flatMap((name) => [
      ...textsOf(JSON.parse(readFileSync(join(bundledDataDir, name), 'utf8'))),
    ]);
    expect(told.length).toBeGreaterThan(2000);
    expect(told.filter((text) => !kept.has(text))).toEqual([]);
  });

  test('every record cites documents by key, never by a file of ours', () => {
    expect(bundled.documents.map(({ key }) => key)).toEqual([
      'plan-2',
      'plan-2-synthesis',
      'plan-2-meeting-9',
      'plan-1-commitment-9',
      'plan-3-meeting-1',
    ]);
    expect(JSON.stringify(bundled)).not.toContain('.txt');
    expect(bundled.commitments.filter(({ sources }) => sources.length === 0)).toEqual([]);
  });
});
