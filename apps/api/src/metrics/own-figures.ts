import { Counter, Gauge, Histogram, collectDefaultMetrics, type Registry } from 'prom-client';
import { connections } from '../database/bounded-pool.js';
import type { Rank } from '../database/connection-line.js';
import type { Admission } from '../http/admission.js';
import type { Watching } from '../http/watching.js';
import { whenOver } from '../http/when-over.js';
import { requestKind, statusClass } from './request-kind.js';

const BOUNDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15];
const ranks = ['first', 'others'] as const;

/** What this process alone knows. Labels are of closed lists: nothing of who asks, nor of what they ask. */
export function ownFigures(registry: Registry, admission: Admission): Watching {
  const registers = [registry];
  // Memory, handles, garbage, how late the event loop is.
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: 'iltizam_request_duration_seconds',
    help: 'Requests, from their head to the last byte of the answer, by what they are for and the class of the status.',
    labelNames: ['kind', 'status'],
    buckets: BOUNDS,
    registers,
  });
  const limited = new Counter({
    name: 'iltizam_requests_limited_total',
    help: 'Requests answered with 429: somebody asks too much, or tries passwords.',
    registers,
  });
  // What is counted elsewhere is read when somebody asks.
  const byRank = (counts: Readonly<Record<Rank, number>>) =>
    function show(this: Gauge | Counter): void {
      this.reset();
      for (const rank of ranks) this.inc({ rank }, counts[rank]);
    };
  registry.registerMetric(
    new Counter({
      name: 'iltizam_admission_refused_total',
      help: 'Requests sent away because more is asked than can be answered.',
      labelNames: ['rank'],
      registers: [],
      collect: byRank(admission.refused),
    }),
  );
  registry.registerMetric(
    new Gauge({
      name: 'iltizam_admission_inside',
      help: 'Requests that are being answered; 10 at most.',
      labelNames: ['rank'],
      registers: [],
      collect: byRank(admission.inside),
    }),
  );
  registry.registerMetric(
    new Gauge({
      name: 'iltizam_database_connections',
      help: 'Connections to the database, those behind walls and to replicas too, by whether somebody uses them.',
      labelNames: ['state'],
      registers: [],
      collect() {
        const { inUse, idle } = connections();
        this.set({ state: 'in_use' }, inUse);
        this.set({ state: 'idle' }, idle);
      },
    }),
  );
  registry.registerMetric(
    new Gauge({
      name: 'iltizam_database_waiting',
      help: 'Requests and jobs that wait for a connection to the database; 20 at most, jobs apart.',
      registers: [],
      collect() {
        this.set(connections().waiting);
      },
    }),
  );
  return (answer) => (request, response) => {
    const kind = requestKind(request.url ?? '/');
    const begun = performance.now();
    whenOver(response, () => {
      const status = statusClass(response.statusCode, response.writableFinished);
      requests.observe({ kind, status }, (performance.now() - begun) / 1000);
      if (response.statusCode === 429) limited.inc();
    });
    answer(request, response);
  };
}
