import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { arNorm } from '@iltizam/domain/arabic';

const published = (file) =>
  readFileSync(join(import.meta.dirname, '../../packages/contract/operations', `${file}.graphql`), 'utf8');

const proposals = published('06-proposals');

const search = `query Search($q: String!) {
  proposals(filter: { q: $q }, first: 20) {
    edges { node { reference title { ar fr en } state plan { reference } } }
  }
}`;

const queue = `query Queue($plan: String!, $theme: String!) {
  proposals(filter: { plan: $plan, theme: $theme, workflowState: [SUBMITTED] }, first: 50) {
    totalCount
    edges {
      node {
        reference
        title { ar fr en }
        workflowState
        version
        channel
        theme { reference name { ar } }
        meeting { reference }
        submittedAt
        assignments { institution { reference } state }
      }
    }
  }
}`;

const admit = `mutation Admit($reference: String!, $version: Int!) {
  decideProposal(input: { reference: $reference, version: $version, action: ADMIT }) {
    proposal { reference workflowState version }
  }
}`;

const states = ['RECEIVED', 'UNDER_STUDY', 'RETAINED', 'NOT_RETAINED'];

/**
 * What is measured: the document an app or the console sends, and what the raw server is asked for the same. Each is
 * asked with many different variables in turn, so that nobody can answer from memory. The peer answers some of them.
 */
export const operations = [
  {
    id: 'Q1',
    title: 'a commitment card with activities, indicators, measurements',
    peer: true,
    raw: 'q1',
    document: published('03-commitment-card'),
    requests: ({ cards }) => cards.map((reference) => ({ variables: { reference }, values: [reference] })),
  },
  {
    id: 'Q2',
    title: 'plan overview: 22 commitments with institution, progress, activities',
    peer: true,
    raw: 'q2',
    document: published('02-plan-overview'),
    requests: ({ plans }) => plans.map((plan) => ({ variables: { plan, locale: 'FR' }, values: [plan] })),
  },
  {
    id: 'Q3',
    title: '50 proposals by theme and state, newest first, with the total',
    peer: true,
    raw: 'q3',
    document: proposals,
    requests: ({ collecting: plan, themes }) =>
      themes.flatMap((theme) =>
        states.map((state) => ({
          variables: { filter: { plan, theme, state: [state] }, first: 50 },
          values: [plan, theme, state],
        })),
      ),
  },
  {
    id: 'Q4',
    title: 'the same without theme and state, far inside, by cursor',
    peer: true,
    raw: 'q4',
    document: proposals.replace('totalCount', ''),
    requests: ({ collecting: plan, places, cursorOf }) =>
      places.map((place) => ({
        variables: { filter: { plan }, first: 50, after: cursorOf(place) },
        values: [plan, ...place],
      })),
  },
  {
    id: 'Q5',
    title: 'an Arabic word in proposals, the 20 newest',
    peer: true,
    raw: 'q5',
    document: search,
    requests: ({ words }) => words.map((q) => ({ variables: { q }, values: [`%${arNorm(q)}%`] })),
  },
  {
    id: 'Q6',
    title: 'statistics: theme, channel and what became of it',
    raw: 'q6',
    document: `query Statistics($plan: String!) { plan(reference: $plan) { cocreation {
      proposals { total byChannel { channel count } byTheme { theme { reference name { ar } } channel count } }
      reconciliation { channel received retained notRetained inadmissible grouped withdrawn removed pending balanced }
    } } }`,
    requests: ({ collecting: plan }) => [{ variables: { plan }, values: [plan] }],
  },
  {
    id: 'Q7',
    title: 'one triage transition with its audit record, signed in',
    raw: 'q7',
    writes: true,
    document: admit,
    requests: ({ waiting, member, newId }) =>
      waiting.map(([reference, version]) => ({
        variables: { reference, version },
        values: [reference, version, member.id, member.name, newId(), newId(), newId()],
      })),
  },
  {
    id: 'Q8',
    title: "a member's queue: 50 that wait on one theme, with the total, signed in",
    raw: 'q8',
    signedIn: true,
    document: queue,
    requests: ({ collecting: plan, themes }) =>
      themes.map((theme) => ({ variables: { plan, theme }, values: [plan, theme] })),
  },
  {
    id: 'Q9',
    title: 'Q2 again and again, always the same plan',
    again: true,
    raw: 'q2',
    document: published('02-plan-overview'),
    requests: ({ plans }) => [{ variables: { plan: plans[0], locale: 'FR' }, values: [plans[0]] }],
  },
];
