/** The figures of one operation, from its rounds. Ratios are of rounds that followed each other; their median counts. */
export function summarise(operation, { api, raw, peer }) {
  const shares = (rounds) => rounds.map((round, index) => rate(round) / rate(raw[index]));
  const ratios = shares(api);
  return {
    operation,
    ratio: median(ratios),
    /** Where the peer answers it too. */
    peerRatio: peer ? median(shares(peer)) : null,
    failures: api.reduce((sum, round) => sum + round.failures, 0),
    spread: [Math.min(...ratios), Math.max(...ratios)],
    rate: { api: median(api.map(rate)), raw: median(raw.map(rate)) },
    p50: { api: percentile(api, 0.5), raw: percentile(raw, 0.5) },
    p99: { api: percentile(api, 0.99), raw: percentile(raw, 0.99) },
    cpu: { api: perRequest(api, 'serverMs'), raw: perRequest(raw, 'serverMs') },
    database: { api: perRequest(api, 'databaseMs'), raw: perRequest(raw, 'databaseMs') },
  };
}

/** What failed was not served. */
const rate = ({ count, failures, seconds }) => (count - failures) / seconds;

export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function percentile(rounds, share) {
  const all = Float64Array.from(rounds.flatMap(({ latencies }) => latencies)).toSorted();
  return all[Math.min(all.length - 1, Math.floor(all.length * share))] ?? null;
}

const perRequest = (rounds, what) =>
  rounds.reduce((sum, round) => sum + round[what], 0) / rounds.reduce((sum, { count }) => sum + count, 0);
