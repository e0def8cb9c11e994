/**
 * Another client, in a process of its own: asks for the plans once every 50 ms, all the time, until it is told to
 * stop; then tells how often each status was answered and how long the slowest answer took.
 */
export interface Served {
  statuses: Record<string, number>;
  slowestMs: number;
}

const PAUSE = 50;
const address = process.argv[2]!;
const query = '{ plans { reference title { ar fr en } commitmentCount } }';
const served: Served = { statuses: {}, slowestMs: 0 };
let asking = true;

async function askPlans(): Promise<void> {
  const began = performance.now();
  const status = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  }).then(
    async (answer) => {
      const { data } = (await answer.json()) as { data?: { plans?: unknown[] } };
      return data?.plans?.length ? String(answer.status) : `${answer.status} without plans`;
    },
    (error: Error) => error.message,
  );
  served.statuses[status] = (served.statuses[status] ?? 0) + 1;
  served.slowestMs = Math.max(served.slowestMs, performance.now() - began);
}

process.on('message', () => (asking = false));
await askPlans();
process.send?.('served');
while (asking) {
  await new Promise((resolve) => setTimeout(resolve, PAUSE));
  await askPlans();
}
process.send?.(served);
process.disconnect();
