import { activityStatuses, agreeingPercent } from '@iltizam/domain/activity-rules';
import type { Fault, RawFiles } from '../faults.js';
import { spelling } from '../values/fields.js';
import { circles } from './circles.js';
import { field, select } from './select.js';

type Found = { file: string; path: string };
const fault = ({ file, path }: Found, reason: string): Fault => ({ file, path, reason });

/** Cards are those of an adopted plan: they cannot stand in one that is still being made. */
function* cardsBeforeAdoption(files: RawFiles): Generator<Fault> {
  const withCards = new Set([...select(files, 'commitments[].plan')].map(({ value }) => value));
  for (const found of select(files, 'planFacts[].stage')) {
    if (found.value === 'implementation' || found.value === 'closed') continue;
    if (!withCards.has(found.record['plan'])) continue;
    yield fault(found, 'comes before the adoption, but the folder holds adopted cards of the plan');
  }
}

function* proposalsWithoutDay(files: RawFiles): Generator<Fault> {
  for (const found of select(files, 'proposals[]')) {
    if (field(found.value, 'meeting') !== undefined) continue;
    if (field(found.value, 'channel') === 'meeting') {
      yield fault({ ...found, path: `${found.path}.meeting` }, 'is missing although the channel is meeting');
    } else if (field(found.value, 'date') === undefined) {
      yield fault(found, 'has neither a meeting nor a date of its own');
    }
  }
}

/** What a document tells is not reconstructed beside it. */
function* toldTwice(files: RawFiles): Generator<Fault> {
  const key = (plan: unknown, number: unknown) => `${String(plan)} ${String(number)}`;
  const reconstructed = new Set(
    [...select(files, 'reconstructions[].incorporated[].proposal')].map(({ value, record }) =>
      key(record['plan'], value),
    ),
  );
  const received = new Map<unknown, number>();
  for (const found of select(files, 'proposals[]')) {
    const plan = found.record['plan'];
    const number = (received.get(plan) ?? 0) + 1;
    received.set(plan, number);
    if (field(found.value, 'outcome') !== undefined && reconstructed.has(key(plan, number)))
      yield fault({ ...found, path: `${found.path}.outcome` }, 'is told, and reconstructed as well');
  }
}

/** Completed is 100, not started is 0, under way is less than 100. */
function* percentagesThatDisagree(files: RawFiles): Generator<Fault> {
  for (const found of select(files, 'commitments[].activities[]')) {
    const progress = field(found.value, 'progress');
    const status = activityStatuses.find((word) => spelling(word) === field(found.value, 'status'));
    if (status === undefined || typeof progress !== 'number') continue;
    const { from, to, below } = agreeingPercent[status];
    if (progress >= from && progress <= to && !(below && progress === to)) continue;
    yield fault(
      { ...found, path: `${found.path}.progress` },
      `${progress} does not agree with the status ${spelling(status)}`,
    );
  }
}

/** Fields that are well-formed each for itself and cannot be true together. Read from raw JSON, like all checks. */
export function* contradictions(files: RawFiles): Generator<Fault> {
  yield* circles(files);
  yield* cardsBeforeAdoption(files);
  yield* proposalsWithoutDay(files);
  yield* toldTwice(files);
  yield* percentagesThatDisagree(files);
}
