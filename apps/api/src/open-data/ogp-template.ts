import { stringify } from 'csv-stringify/sync';
import { parse } from 'graphql';
import { csvOptions } from '@iltizam/domain/csv-cells';
import type { Ask } from './read-table.js';

const document =
  parse(`query ($reference: String!, $after: String) { plan(reference: $reference) { title { en fr ar }
  commitments(first: 100, after: $after) { pageInfo { hasNextPage endCursor } edges { node { number reference
    title { en fr ar } leadInstitution { name { en fr ar } } supportingInstitutions { name { en fr ar } }
    startsOn endsOn problem { en fr ar } solution { en fr ar } contribution { en fr ar } ogpValues
    progress { percent } activities { title { en fr ar } startsOn endsOn status percent } } } } } }`);

type Text = { en: string | null; fr: string | null; ar: string | null } | null;
interface Commitment {
  number: number | null;
  reference: string;
  title: Text;
  leadInstitution: { name: Text };
  supportingInstitutions: { name: Text }[];
  startsOn: string | null;
  endsOn: string | null;
  problem: Text;
  solution: Text;
  contribution: Text;
  ogpValues: string[];
  progress: { percent: number | null };
  activities: {
    title: Text;
    startsOn: string | null;
    endsOn: string | null;
    status: string | null;
    percent: number | null;
  }[];
}

const headers = [
  'Commitment number', 'Reference', 'Title', 'Lead implementing agency', 'Other actors involved', 'Commitment start date',
  'Commitment end date', 'Public problem addressed', 'Commitment description', 'How it contributes', 'OGP values',
  'Completion of the commitment, percent', 'Milestone', 'Milestone start date', 'Milestone end date', 'Milestone status',
  'Milestone completion, percent',
]; // prettier-ignore

/** Where a language is missing another stands: the template has one. */
const say = (text: Text): string => text?.en ?? text?.fr ?? text?.ar ?? '';

/** A plan in the columns of the Open Government Partnership's commitment template, a line for each milestone. */
export async function ogpTemplate(ask: Ask, reference: string): Promise<string | null> {
  const lines: (string | number | null)[][] = [];
  for (let after: string | null = null, more = true; more;) {
    const { plan } = (await ask(document, { reference, after })) as unknown as {
      plan: {
        commitments: {
          pageInfo: { hasNextPage: boolean; endCursor: string | null };
          edges: { node: Commitment }[];
        };
      } | null;
    };
    if (!plan) return null;
    for (const { node } of plan.commitments.edges) lines.push(...linesOf(node));
    ({ hasNextPage: more, endCursor: after } = plan.commitments.pageInfo);
  }
  return stringify([headers, ...lines], csvOptions);
}

function linesOf(card: Commitment): (string | number | null)[][] {
  const own = [
    card.number, card.reference, say(card.title), say(card.leadInstitution.name),
    card.supportingInstitutions.map(({ name }) => say(name)).join('; '), card.startsOn, card.endsOn, say(card.problem),
    say(card.solution), say(card.contribution), card.ogpValues.join('; '), card.progress.percent,
  ]; // prettier-ignore
  if (card.activities.length === 0) return [[...own, '', null, null, null, null]];
  return card.activities.map((activity) => [
    ...own, say(activity.title), activity.startsOn, activity.endsOn, activity.status, activity.percent,
  ]); // prettier-ignore
}
