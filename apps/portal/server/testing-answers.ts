import { buildSchema, graphql } from 'graphql';
import sdl from '@iltizam/contract/schema.graphql?raw';
import type { Query } from '../app/graph/ask.js';

const schema = buildSchema(sdl);
const text = (fr: string, more: { ar?: string; en?: string } = {}) => ({
  ar: null,
  en: null,
  ...more,
  fr,
  original: 'FR',
});

const institution = {
  id: 'i',
  reference: 'health',
  name: text('Ministère de la Santé', { ar: 'وزارة الصحة' }),
  kind: 'ADMINISTRATION',
  commitments: { totalCount: 0, pageInfo: { hasNextPage: false }, edges: [] },
};

const plan = {
  id: 'p',
  reference: 'plan-1',
  ordinal: 1,
  title: text('Premier plan', { ar: 'الخطة الأولى' }),
  startsOn: '2021-01-01',
  endsOn: '2023-12-31',
  startPrecision: 'YEAR',
  endPrecision: 'YEAR',
  stage: 'ANALYSIS',
  openActs: [],
  areas: [],
  themes: [],
  meetings: [],
  progress: { basis: 'NONE' },
};

/** Written in French only, to see what readers of Arabic are shown. */
const refused = {
  attachments: [],
  id: 'x',
  reference: 'plan-1-p0001',
  plan,
  theme: { reference: 'services', name: text('Services', { ar: 'الخدمات' }) },
  channel: 'PORTAL',
  title: text('Simplifier <tout> & vite'),
  challenges: [],
  solution: text('Premier alinéa.\nSecond alinéa.'),
  submittedAt: '2021-01-15T23:30:00Z',
  submittedPrecision: 'INSTANT',
  state: 'INADMISSIBLE',
  formerOutcomes: [],
  outcome: {
    decision: 'INADMISSIBLE',
    reason: 'IMPRECISE',
    publishedOn: '2021-03-01',
    publishedPrecision: 'MONTH',
  },
  assignments: [{ id: 'a', institution, lead: true }],
  commitments: [],
  timeline: [],
  provenance: 'ENTERED',
  supports: 0,
  splitInto: [],
};

const page = (nodes: unknown[], after?: string) => ({
  totalCount: 40,
  pageInfo: { hasNextPage: !after, endCursor: 'next+page=' },
  edges: nodes.map((node) => ({ node, cursor: 'c' })),
});

const rootValue = {
  plans: [plan],
  plan: null,
  proposal: ({ reference }: { reference: string }) => (reference === refused.reference ? refused : null),
  proposalComments: { ...page([]), totalCount: 0 },
  proposals: ({ after }: { after?: string }) => page([refused], after),
};

/** The contract itself answers: a document it does not allow fails the test. */
export const answers: Query = (source, variables, operationName) =>
  graphql({
    schema,
    source,
    rootValue,
    operationName,
    variableValues: variables as Record<string, unknown>,
  });
