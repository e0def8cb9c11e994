import type { Dataset } from '@iltizam/dataset/dataset';
import { bundledDataDir, readDataset, type Fault } from '@iltizam/dataset/files';
import { CountryEntity } from '../countries/country.entity.js';
import type { Database, EntityManager } from '../database/database.js';
import { SourceDocumentEntity } from '../documents/source-document.entity.js';
import { CommitteeSessionEntity } from '../committee/committee-session.entity.js';
import { readHeld } from './held.js';
import { loadCommitments } from './load-commitments.js';
import { loadDocuments } from './load-documents.js';
import { loadInstitutions } from './load-institutions.js';
import { loadMeetings } from './load-meetings.js';
import { loadPlans } from './load-plans.js';
import { loadProposals } from './load-proposals.js';
import { seedThemeRules } from '../suggestions/seed-theme-rules.js';

/** How many records of each kind were added; those held before were left as they are. */
export interface Loaded {
  institutions: number;
  plans: number;
  meetings: number;
  proposals: number;
  commitments: number;
}

export type LoadResult = { ok: true; loaded: Loaded; flags: Fault[] } | { ok: false; faults: Fault[] };

/** Reads a folder of plans and adds what the database lacks, whole or not at all. */
export async function loadDataset(orm: Database, dir: string): Promise<LoadResult> {
  const em = orm.em.fork();
  const known: { reference: string }[] = await em.execute('select reference from institution');
  const read = readDataset(dir, { knownInstitutions: known.map((row) => row.reference) });
  if (!read.ok) return read;
  const loaded = await em.transactional((tx) => write(tx, read.dataset));
  return { ok: true, loaded, flags: read.dataset.flags };
}

/** Morocco's three plans, which the product is full of from its first start. */
export const loadBundledDataset = (orm: Database): Promise<LoadResult> => loadDataset(orm, bundledDataDir);

async function write(em: EntityManager, dataset: Dataset): Promise<Loaded> {
  await loadFrame(em, dataset);
  const held = await readHeld(em);
  const loaded = {
    institutions: await loadInstitutions(em, dataset, held),
    plans: await loadPlans(em, dataset, held),
    meetings: await loadMeetings(em, dataset, held),
    proposals: await loadProposals(em, dataset, held),
    commitments: await loadCommitments(em, dataset, held),
  };
  await loadDocuments(em, dataset);
  await seedThemeRules(em);
  return loaded;
}

/** The country, its committee and the documents everything else cites. */
async function loadFrame(em: EntityManager, { documents, about, committee, plans }: Dataset): Promise<void> {
  for (const document of documents) {
    const { key, title } = document;
    if (!(await em.findOne(SourceDocumentEntity, { key }))) em.create(SourceDocumentEntity, { key, title });
  }
  // References begin with their country: `ma-nap-2`.
  const reference = plans[0]?.reference.split('-')[0];
  if (about && reference && !(await em.findOne(CountryEntity, { reference }))) {
    const { meetings, ...rules } = committee ?? { meetings: [] };
    const { country, ...record } = about;
    em.create(CountryEntity, { reference, name: country, record: { ...record, committee: rules } });
    for (const [index, { organisers, sources, ...session }] of meetings.entries())
      em.create(CommitteeSessionEntity, {
        ...session,
        reference: `session-${index + 1}`,
        state: 'PUBLISHED',
        provenance: 'RECORDED',
        record: { organisers, sources },
        updatedAt: new Date(),
      });
  }
  await em.flush();
}
