import { firstDay, lastDay, precisionOf } from '@iltizam/domain/days';
import type { Fault, RawFiles } from '../faults.js';
import { field, select } from './select.js';

/** Not a fault: the source prints it so, it is kept so, and whoever owns the record is told. */
export type Flag = Fault;

const periods: readonly (readonly [at: string, start: string, end: string])[] = [
  ['plans[]', 'start', 'end'],
  ['plans[].stages[]', 'start', 'end'],
  ['plans[].exploitationSteps[]', 'when', 'end'],
  ['meetings[]', 'startTime', 'endTime'],
  ['meetings[].agenda[]', 'start', 'end'],
  ['meetings[].registration', 'opens', 'closes'],
  ['committee.meetings[]', 'date', 'end'],
  ['commitments[]', 'start', 'end'],
  ['commitments[].activities[]', 'start', 'end'],
];

function* endsBeforeStart(files: RawFiles): Generator<Flag> {
  for (const [at, start, end] of periods) {
    for (const { file, path, value } of select(files, at)) {
      const [from, to] = [field(value, start), field(value, end)];
      if (typeof from !== 'string' || typeof to !== 'string') continue;
      const dates = precisionOf(from) !== null && precisionOf(to) !== null;
      if (dates ? lastDay(to) >= firstDay(from) : to >= from) continue;
      yield { file, path: `${path}.${end}`, reason: `${to} is before the start, ${from}; kept as printed` };
    }
  }
}

function* relatedCardsNotHeld(files: RawFiles): Generator<Flag> {
  const held = [...select(files, 'commitments[]')].map(({ value }) =>
    [field(value, 'plan'), field(value, 'number')].join(),
  );
  for (const { file, path, value, record } of select(files, 'commitments[].relatedCommitments[]')) {
    if (held.includes([record['plan'], value].join())) continue;
    yield {
      file,
      path,
      reason: `card ${String(value)} of ${String(record['plan'])} is not held; the number is kept`,
    };
  }
}

export function* flags(files: RawFiles): Generator<Flag> {
  yield* endsBeforeStart(files);
  yield* relatedCardsNotHeld(files);
}
