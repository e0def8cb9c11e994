import { randomUUID } from 'node:crypto';
import { requestOf } from './connection.js';
import type { Ask } from './load.js';
import type { Staff } from './staff.js';

/** What one instance is rated for: requests a second, all kinds together (docs/performance.md). */
export const RATED = 100;

/** Of a hundred requests of people as they come; what is searched for nobody asked before. */
const shares = { page: 5, write: 5, work: 15, search: 5, look: 70 } as const;

const proposals = `query ($first: Int!, $theme: String) { proposals(first: $first, filter: { plan: "ma-nap-3", theme: $theme }) {
  totalCount edges { node { reference title { ar } state } } } }`;
const search = `query ($q: String!) { proposals(first: 10, filter: { plan: "ma-nap-3", q: $q }) {
  totalCount edges { node { reference title { ar } state } } } }`;
const card = `query ($reference: String!) { commitment(reference: $reference) {
  title { ar } activities { title { ar } } indicators { name { ar } } } }`;
const queue = `query ($first: Int!) { proposals(first: $first, filter: { plan: "ma-nap-3", workflowState: [SUBMITTED] }) {
  totalCount edges { node { reference version title { ar } workflowState } } } }`;
const note = `mutation ($input: AddNoteInput!) { addNote(input: $input) { note { id } } }`;

let asked = 0;

/** The next thing somebody asks, each from an address of its own. */
export function crowd(staff: Staff): Ask {
  const n = asked++;
  const from = `10.${(n >> 16) % 256}.${(n >> 8) % 256}.${n % 256}`;
  const place = (n * 37) % 100;
  const member = { ...staff.member.headers, 'x-iltizam': '1' };
  if (place < shares.page) {
    const page = ['/ar', '/fr/plans/ma-nap-2', '/ar/proposals'][n % 3]!;
    return { kind: 'page', request: requestOf('GET', page, from) };
  }
  if (place < shares.page + shares.write) {
    const input = { proposal: 'ma-nap-3-p0008', text: `charge ${n}`, idempotencyKey: randomUUID() };
    const body = { query: note, variables: { input } };
    return { kind: 'write', request: requestOf('POST', '/staff/graphql', from, { headers: member, body }) };
  }
  if (place < shares.page + shares.write + shares.work) {
    const body = { query: queue, variables: { first: 1 + (n % 50) } };
    return { kind: 'work', request: requestOf('POST', '/staff/graphql', from, { headers: member, body }) };
  }
  if (place < 100 - shares.look) {
    const body = { query: search, variables: { q: `الماء ${n}` } };
    return { kind: 'search', request: requestOf('POST', '/graphql', from, { body }) };
  }
  const body =
    n % 2 === 0
      ? { query: proposals, variables: { first: 1 + (n % 49) } }
      : { query: card, variables: { reference: `ma-nap-2-c${String(1 + (n % 22)).padStart(2, '0')}` } };
  return { kind: 'look', request: requestOf('POST', '/graphql', from, { body }) };
}
