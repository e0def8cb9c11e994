import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDataset } from './files.js';
import { cocreation, curation } from './testing/breaks.js';
import { copyOfData, emptyFolder, faultsOf } from './testing/folders.js';

describe('a folder', () => {
  test('that is not there is one fault', () => {
    expect(faultsOf('/no/such/folder')).toMatchObject([{ file: '/no/such/folder', path: '$' }]);
  });

  test('without cocreation.json, with a file of no known name and one that is not JSON', () => {
    const dir = emptyFolder();
    writeFileSync(join(dir, 'commitment-nap4.json'), '{}');
    writeFileSync(join(dir, 'commitments-nap4.json'), '{"commitments": [');
    writeFileSync(join(dir, 'notes.txt'), 'not read');
    expect(faultsOf(dir)).toEqual([
      {
        file: 'cocreation.json',
        path: '$',
        reason: 'is missing: it names the plans',
      },
      {
        file: 'commitment-nap4.json',
        path: '$',
        reason: 'is none of cocreation.json, commitments-*.json and curation.json',
      },
      {
        file: 'commitments-nap4.json',
        path: '$',
        reason: expect.stringMatching(/^cannot be read as JSON: /),
      },
    ]);
  });

  test('whose JSON is no object is refused', () => {
    const dir = emptyFolder();
    writeFileSync(join(dir, cocreation), '[]');
    expect(faultsOf(dir)).toEqual([
      { file: cocreation, path: '$', reason: expect.stringMatching(/expected object, received array/) },
    ]);
  });

  test('without curation.json is read: nothing reconstructed, documents without a title', () => {
    const dir = copyOfData();
    rmSync(join(dir, curation));
    const result = readDataset(dir);
    if (!result.ok) throw new Error(JSON.stringify(result.faults));
    const { dataset } = result;
    expect(dataset.plans.map(({ stage, owner }) => [stage, owner])).toEqual([
      ['CLOSED', null],
      ['IMPLEMENTATION', null],
      ['COLLECTION', null],
    ]);
    expect(new Set(dataset.proposals.map(({ state }) => state))).toEqual(new Set(['SUBMITTED']));
    expect(dataset.sources).toEqual([]);
    expect(dataset.documents[0]).toMatchObject({ key: 'source-1', title: { en: 'Source document 1' } });
    expect(dataset.proposals[0]?.sources).toEqual(['source-1']);
    const reform = dataset.institutions.find(({ reference }) => reference === 'administration-reform');
    expect(reform?.parents).toEqual([{ parent: 'economy-finance', validFrom: null, validTo: null }]);
  });
});

describe('another plan', () => {
  const plan = {
    slug: 'ma-nap-4',
    ordinal: 4,
    title: { fr: 'Quatrième plan' },
    start: '2026',
    end: '2028-06',
    areas: [{ slug: 'budget', name: { fr: 'Budget' } }],
  };
  const card = {
    plan: 'ma-nap-4',
    number: 1,
    area: 'budget',
    title: { fr: 'Publier le budget', en: 'Publish the budget' },
    leadInstitution: 'budget',
    activities: [{ title: { fr: 'Publier' }, start: '2026-03', status: 'in-progress', progress: 40 }],
    trackingIndicators: [
      { name: { fr: 'Rapports publiés' }, unit: 'count', baseline: 0, target: 8, direction: 'up' },
    ],
  };

  function folder(): string {
    const dir = emptyFolder();
    writeFileSync(join(dir, cocreation), JSON.stringify({ plans: [plan] }));
    writeFileSync(join(dir, 'commitments-nap4.json'), JSON.stringify({ commitments: [card] }));
    return dir;
  }

  test('may name institutions that are held already', () => {
    expect(faultsOf(folder())).toMatchObject([{ reason: 'the folder has no institution "budget"' }]);
    expect(readDataset(folder(), { knownInstitutions: ['budget'] }).ok).toBe(true);
  });

  test('is read in its own language, with what it reports', () => {
    const result = readDataset(folder(), { knownInstitutions: ['budget'] });
    if (!result.ok) throw new Error(JSON.stringify(result.faults));
    expect(result.dataset.plans[0]).toMatchObject({
      title: { ar: null, fr: 'Quatrième plan', en: null, original: 'fr' },
      stage: 'IMPLEMENTATION',
      endsOn: '2028-06-30',
      endPrecision: 'MONTH',
    });
    expect(result.dataset.commitments[0]).toMatchObject({
      reference: 'ma-nap-4-c01',
      state: 'IN_PROGRESS',
      startsOn: '2026-03-01',
      endsOn: null,
      activities: [{ status: 'IN_PROGRESS', percent: 40, endsOn: null, endPrecision: null }],
      indicators: [{ unit: 'COUNT', baseline: 0, target: 8, direction: 'UP' }],
    });
  });
});
