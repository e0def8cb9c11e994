import { isDeepStrictEqual } from 'node:util';
import { ask, inTurn, load, onceEach, requestOf } from './client.mjs';
import { withClient } from './database.mjs';
import { databaseTime, memory, processorTime, spentBetween } from './usage.mjs';

const CONNECTIONS = 16;
const WARM_UP_SECONDS = 1;

/** An answer to anybody is kept for a second: in that time nothing is asked twice, but where that is what is measured. */
const ASKED_A_SECOND = 5_000;

/** The requests of an operation for each server. */
export function requestsFor(operation, facts, { api, raw, peer, cookie }) {
  const staff = operation.writes || operation.signedIn;
  const asked = operation.requests(facts);
  const turns = staff || operation.again ? 1 : Math.ceil(ASKED_A_SECOND / asked.length);
  return inTurns(asked, turns).map(({ variables, values }) => ({
    api: requestOf({
      ...api,
      path: staff ? '/staff/graphql' : '/graphql',
      body: { query: operation.document, variables },
      headers: staff ? { 'x-iltizam': '1', cookie } : {},
    }),
    raw: requestOf({ ...raw, path: `/${operation.raw}`, body: { values } }),
    ...(operation.peer && {
      peer: requestOf({ ...peer, path: '/graphql', body: { query: operation.document, variables } }),
    }),
  }));
}

/** The same again with a variable nobody declared, which is ignored and makes it another question. */
const inTurns = (asked, turns) =>
  Array.from({ length: turns }, (_, turn) =>
    asked.map(({ variables, values }) => ({
      variables: turns === 1 ? variables : { ...variables, turn: String(turn) },
      values,
    })),
  ).flat();

/** Do all servers say the same? Only then they are worth comparing. Cursors are each one's own. */
export async function checkSame(operation, requests, servers) {
  for (const request of sample(requests)) {
    const answers = await Promise.all(
      Object.entries(request).map(async ([name, sent]) => {
        // What it cost is told by ours alone.
        const { data, errors } = (await ask(servers[name], sent)).json;
        return withoutCursors({ data, errors });
      }),
    );
    const [first, ...others] = answers;
    if (first.errors || others.some((other) => !isDeepStrictEqual(first, other))) {
      throw new Error(
        `${operation.id}: the answers differ.\n${answers.map((json) => JSON.stringify(json)).join('\n\n')}`,
      );
    }
  }
}

const sample = (requests) => requests.filter((_, index) => index % Math.ceil(requests.length / 40) === 0);

const withoutCursors = (json) =>
  JSON.parse(JSON.stringify(json, (name, value) => (name === 'endCursor' ? undefined : value)));

/** The rounds of one operation, the servers in turn, so that what happens on the machine happens to both. */
export async function measure(operation, requests, { servers, place, rounds, seconds }) {
  const taken = operation.writes ? shares(requests) : null;
  const sourceOf = (name) => (taken ? taken[name] : inTurn(requests.map((request) => request[name])));
  const names = Object.keys(requests[0]);
  const results = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      const warmUp = round === 0;
      const result = await measured(servers[name], place, {
        connections: CONNECTIONS,
        seconds: warmUp ? WARM_UP_SECONDS : seconds,
        take: sourceOf(name),
      });
      if (result.failures > 0)
        console.error(`${operation.id}, ${name}: ${result.failures} failed: ${result.failed}`);
      if (!warmUp) results[name].push(result);
    }
  }
  return results;
}

/** What can be done only once is dealt out, so that neither server meets what the other one did. */
const shares = (requests) => ({
  raw: onceEach(requests.filter((_, index) => index % 2 === 0).map(({ raw }) => raw)),
  api: onceEach(requests.filter((_, index) => index % 2 === 1).map(({ api }) => api)),
});

async function measured(server, place, options) {
  return withClient(place.client, async (client) => {
    const database = await databaseTime(client);
    const own = processorTime(server.pid);
    const result = await load(server, options);
    return {
      ...result,
      serverMs: processorTime(server.pid) - own,
      databaseMs: spentBetween(database, await databaseTime(client)),
      memoryMb: memory(server.pid),
    };
  });
}
