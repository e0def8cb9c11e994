import { columnsOfCitizens } from './columns/citizens.js';
import { columnsOfCommitments } from './columns/commitments.js';
import type { Columns } from './columns/columns.js';
import { columnsOfContent } from './columns/content.js';
import { columnsOfPeople } from './columns/people.js';
import { columnsOfCommittee } from './columns/committee.js';
import { columnsOfPlans } from './columns/plans.js';
import { columnsOfProposals } from './columns/proposals.js';
import { columnsOfRecords } from './columns/records.js';

/** Every column of every table, and what it holds. A new column is named here before it can be built. */
export const catalogue: Columns = {
  ...columnsOfCommittee,
  ...columnsOfPlans,
  ...columnsOfProposals,
  ...columnsOfCommitments,
  ...columnsOfContent,
  ...columnsOfPeople,
  ...columnsOfCitizens,
  ...columnsOfRecords,
};
