/** What can be taken home whole, table by table. A path names a field of the public schema, as a query would. */
export interface Table {
  name: string;
  /** What a row is, for the data dictionary. */
  about: string;
  /** Where rows come from: a list of the schema, and lists inside its records. */
  from: readonly string[];
  /** Columns of the records the rows are inside of: which level, which field, called what. */
  parents?: readonly { level: number; path: string; name: string }[];
  columns: readonly string[];
  /** The column that names a row, and those that name a row of another table. */
  key: string;
  references?: Readonly<Record<string, string>>;
}

// oxfmt-ignore
export const tables: readonly Table[] = [
  { name: 'plans', about: 'A national action plan.', from: ['plans'], key: 'reference', references: { owner: 'institutions' },
    columns: ['reference', 'ordinal', 'title', 'startsOn', 'startPrecision', 'endsOn', 'endPrecision', 'stage', 'owner.reference',
              'commitmentCount', 'draftCommitmentCount', 'progress.percent', 'progress.asOf', 'progress.basis', 'methodology'] },
  { name: 'themes', about: 'A theme on which a plan collects proposals.', from: ['plans', 'themes'], key: 'reference',
    parents: [{ level: 0, path: 'reference', name: 'plan' }], references: { plan: 'plans' },
    columns: ['reference', 'ordinal', 'name', 'note', 'rationale'] },
  { name: 'areas', about: 'An area under which a plan groups its commitments.', from: ['plans', 'areas'], key: 'reference',
    parents: [{ level: 0, path: 'reference', name: 'plan' }], references: { plan: 'plans' },
    columns: ['reference', 'ordinal', 'name'] },
  { name: 'institutions', about: 'A body that answers, leads or supports, by its name of today.', from: ['institutions'],
    key: 'reference', references: { parent: 'institutions', succeeded_by: 'institutions' },
    columns: ['reference', 'name', 'kind', 'acronym', 'parent.reference', 'succeededBy.reference', 'note'] },
  { name: 'meetings', about: 'A consultation meeting.', from: ['meetings'], key: 'reference', references: { plan: 'plans' },
    columns: ['reference', 'plan.reference', 'ordinal', 'kind', 'format', 'heldOn', 'startTime', 'endTime', 'venue', 'city',
              'themes.reference', 'registered', 'participants'] },
  { name: 'commitments', about: 'A commitment of a plan.', from: ['commitments'], key: 'reference',
    references: { plan: 'plans', lead_institution: 'institutions' },
    columns: ['reference', 'draftReference', 'plan.reference', 'number', 'state', 'title', 'area.reference',
              'leadInstitution.reference', 'supportingInstitutions.reference', 'partners.reference', 'problem', 'solution',
              'expectedResults', 'contribution', 'additionalInformation', 'governmentPartners', 'ogpValues', 'sdgs',
              'contact.position', 'contact.mailbox', 'startsOn', 'startPrecision', 'endsOn', 'endPrecision',
              'progress.percent', 'progress.asOf', 'progress.basis', 'progress.elapsedPercent', 'activityCount',
              'indicatorCount', 'sources.reference', 'relatedCommitments.reference', 'provenance', 'updatedAt'] },
  { name: 'activities', about: 'An activity of a commitment.', from: ['commitments', 'activities'], key: 'id',
    parents: [{ level: 0, path: 'reference', name: 'commitment' }], references: { commitment: 'commitments' },
    columns: ['id', 'ordinal', 'title', 'startsOn', 'startPrecision', 'endsOn', 'endPrecision', 'actualStartsOn', 'actualEndsOn',
              'status', 'percent', 'weightPercent', 'reportedOn'] },
  { name: 'indicators', about: 'An indicator of a commitment.', from: ['commitments', 'indicators'], key: 'id',
    parents: [{ level: 0, path: 'reference', name: 'commitment' }], references: { commitment: 'commitments' },
    columns: ['id', 'ordinal', 'kind', 'name', 'definition', 'method', 'unit', 'baseline', 'target', 'direction', 'source'] },
  { name: 'measurements', about: 'A measured value of an indicator.', from: ['commitments', 'indicators', 'measurements'], key: 'id',
    parents: [{ level: 0, path: 'reference', name: 'commitment' }, { level: 1, path: 'id', name: 'indicator' }],
    references: { commitment: 'commitments', indicator: 'indicators' },
    columns: ['id', 'value', 'measuredOn', 'measuredPrecision', 'note'] },
  { name: 'proposals', about: 'A proposal, in its public form; nothing of who wrote it.', from: ['proposals'], key: 'reference',
    references: { plan: 'plans', meeting: 'meetings' },
    columns: ['reference', 'plan.reference', 'theme.reference', 'channel', 'meeting.reference', 'state', 'title', 'challenges',
              'solution', 'expectedResult', 'submittedAt', 'submittedPrecision', 'institutions.reference',
              'outcome.decision', 'outcome.reason', 'outcome.justification', 'outcome.publishedOn', 'outcome.publishedPrecision',
              'commitments.reference', 'provenance'] },
];

export const tableNamed = (name: string): Table | undefined => tables.find((table) => table.name === name);
