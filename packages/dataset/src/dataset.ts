import { about, type About } from './about/about.js';
import type { Flag } from './checks/flags.js';
import type { CocreationFile } from './cocreation.file.js';
import type { CommitmentFile } from './commitments/commitment.file.js';
import { commitments, type Commitment } from './commitments/commitments.js';
import { committee, type Committee } from './committee/committee.js';
import type { CurationFile } from './curation.file.js';
import { citations, type SourceDocument } from './documents/documents.js';
import { institutions, type Institution } from './institutions/institutions.js';
import { meetings, type Meeting } from './meetings/meetings.js';
import { plans, type Plan } from './plans/plans.js';
import { proposals, type Proposal } from './proposals/proposals.js';
import { reconstruct, type SourceLink } from './proposals/reconstruction.js';

/**
 * A folder, read and checked, in the words of the API's contract. Records name each other by reference; days are
 * `YYYY-MM-DD` beside their precision; null is unknown; `sources` are keys of `documents`. What no typed field holds is
 * in the record's `record`.
 */
export type Dataset = {
  documents: SourceDocument[];
  institutions: Institution[];
  plans: Plan[];
  meetings: Meeting[];
  commitments: Commitment[];
  proposals: Proposal[];
  /** Which proposals are among which commitments' sources. */
  sources: SourceLink[];
  committee: Committee | null;
  about: About | null;
  /** What is kept as printed although it does not agree. */
  flags: Flag[];
};

/** The files of a folder after their shapes were checked; cards by the file they stand in. */
export type ReadFiles = {
  cocreation: CocreationFile;
  curation: CurationFile;
  cards: ReadonlyMap<string, readonly CommitmentFile[]>;
};

export function datasetOf(files: ReadFiles, flags: Flag[]): Dataset {
  const { curation } = files;
  const { documents, cite, behind } = citations(curation.documents, [
    files.cocreation,
    ...files.cards.values(),
  ]);
  const told = cite(files.cocreation);
  const cards = [...files.cards].flatMap(([name, list]) =>
    cite(list).map((card) => ({ ...card, sources: card.sources ?? behind(name) })),
  );
  const allCards = [...cards, ...told.commitments];

  const planRows = plans(told, curation.planFacts, new Set(allCards.map(({ plan }) => plan)));
  const cardRows = commitments(allCards, new Map(planRows.map(({ reference, stage }) => [reference, stage])));
  const leads = new Map(cardRows.map(({ reference, leadInstitution }) => [reference, leadInstitution]));
  const leadOf = (commitment: string): string => {
    const lead = leads.get(commitment);
    if (lead === undefined) throw new Error(`${commitment} is not held`);
    return lead;
  };

  return {
    documents,
    institutions: institutions(told.institutions, curation.institutionFacts),
    plans: planRows,
    meetings: meetings(told.meetings),
    commitments: cardRows,
    ...reconstruct(proposals(told), curation.reconstructions, told.plans, leadOf),
    committee: told.committee ? committee(told.committee) : null,
    about: told.about ? about(told.about) : null,
    flags,
  };
}
