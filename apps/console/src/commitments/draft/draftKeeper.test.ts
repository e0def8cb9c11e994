import type { FieldValue } from '@iltizam/domain/field-merge';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ApiError } from '../../api/ApiError';
import { DraftKeeper, type Attempt, type Clash, type DeviceCopy } from './draftKeeper';

/** A server that answers as it is told, and a device that keeps. */
function desk(copy: DeviceCopy | null = null) {
  const sent: Attempt[] = [];
  const answers: (Clash[] | ApiError)[] = [];
  let kept: DeviceCopy | null = copy;
  const open = () =>
    new DraftKeeper(
      {
        send: async (attempt) => {
          sent.push(attempt);
          const answer = answers.shift() ?? [];
          if (answer instanceof ApiError) throw answer;
          return { savedAt: `2026-01-0${sent.length}T10:00:00Z`, clashes: answer };
        },
        keep: (given) => {
          kept = structuredClone(given);
          return true;
        },
      },
      kept,
    );
  return { sent, answers, open, kept: () => kept };
}

const changes = (attempt: Attempt | undefined) =>
  Object.fromEntries(
    Object.entries(attempt?.changes ?? {}).map(([path, { base, value }]) => [path, [base, value]]),
  ) as Record<string, [FieldValue, FieldValue]>;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('what is typed is on the device at once, on the server after a pause, and then on the server alone', async () => {
  const { sent, open, kept } = desk();
  const keeper = open();
  keeper.write('title.fr', 'P', null);
  keeper.write('title.fr', 'Portail', 'P');
  expect(kept()?.typed['title.fr']).toMatchObject({ base: null, value: 'Portail' });
  expect(sent).toEqual([]);
  await vi.runAllTimersAsync();
  expect(sent.map(changes)).toEqual([{ 'title.fr': [null, 'Portail'] }]);
  expect(keeper.read().state).toEqual({ kind: 'saved', at: '2026-01-01T10:00:00Z' });
  expect(kept()).toBeNull();
});

test('the window closed before an answer came: opened again, the same is sent under the same key', async () => {
  const { sent, answers, open, kept } = desk();
  answers.push(new ApiError('UNREACHABLE'));
  const first = open();
  first.write('problem.ar', 'نص', null);
  await vi.advanceTimersByTimeAsync(1_100);
  expect(first.read().state.kind).toBe('onDevice');
  expect(first.hindrance()?.code).toBe('UNREACHABLE');
  first.write('problem.ar', 'نص أطول', 'نص');
  vi.clearAllTimers();

  const again = open();
  expect(again.read().typed['problem.ar']?.value).toBe('نص أطول');
  await again.flush();
  await vi.runAllTimersAsync();
  expect(sent[1]?.key).toBe(sent[0]?.key);
  expect(changes(sent[1])).toEqual({ 'problem.ar': [null, 'نص'] });
  expect(changes(sent[2])).toEqual({ 'problem.ar': ['نص', 'نص أطول'] });
  expect(kept()).toBeNull();
});

test('it is tried again by itself until the server answers', async () => {
  const { sent, answers, open } = desk();
  answers.push(new ApiError('UNREACHABLE'), new ApiError('UNREACHABLE'));
  const keeper = open();
  keeper.write('title.fr', 'Portail', null);
  await vi.runAllTimersAsync();
  expect(new Set(sent.map(({ key }) => key)).size).toBe(1);
  expect(sent).toHaveLength(3);
  expect(keeper.read().state.kind).toBe('saved');
});

test('a field both changed waits for the person; the others are saved, and theirs is the base of what is decided', async () => {
  const { sent, answers, open } = desk();
  answers.push([{ field: 'title.fr', yours: 'Mien', current: 'Leur', by: null, at: null }]);
  const keeper = open();
  keeper.write('title.fr', 'Mien', 'Avant');
  keeper.write('sdgs', [16], []);
  await vi.runAllTimersAsync();
  expect(Object.keys(keeper.read().clashes)).toEqual(['title.fr']);
  expect(keeper.hindrance()?.code).toBe('STALE_VERSION');
  keeper.write('sdgs', [16, 17], [16]);
  await vi.runAllTimersAsync();
  expect(changes(sent[1])).toEqual({ sdgs: [[16], [16, 17]] });
  keeper.decide({ 'title.fr': 'Les deux' });
  await vi.runAllTimersAsync();
  expect(changes(sent[2])).toEqual({ 'title.fr': ['Leur', 'Les deux'] });
  expect(keeper.read().clashes).toEqual({});
  expect(keeper.hindrance()).toBeNull();
});

test('a field the server will not take does not hinder the others, and is sent again once it is written anew', async () => {
  const { sent, answers, open, kept } = desk();
  answers.push(new ApiError('INVALID_INPUT', 'contact.mailbox'));
  const keeper = open();
  keeper.write('contact.mailbox', 'a@', null);
  keeper.write('title.fr', 'Portail', null);
  await vi.runAllTimersAsync();
  expect(keeper.read().faults['contact.mailbox']?.code).toBe('INVALID_INPUT');
  expect(changes(sent[1])).toEqual({ 'title.fr': [null, 'Portail'] });
  expect(Object.keys(kept()?.typed ?? {})).toEqual(['contact.mailbox']);
  keeper.write('contact.mailbox', 'a@example.org', 'a@');
  await vi.runAllTimersAsync();
  expect(changes(sent[2])).toEqual({ 'contact.mailbox': [null, 'a@example.org'] });
});

test('spaces at the end are no change to be sent', async () => {
  const { sent, open } = desk();
  const keeper = open();
  keeper.write('title.fr', 'Portail ', 'Portail');
  await vi.runAllTimersAsync();
  expect(sent).toEqual([]);
});

test('a refusal of the whole is said and nothing is lost', async () => {
  const { answers, open, kept } = desk();
  answers.push(new ApiError('NOT_ALLOWED'));
  const keeper = open();
  keeper.write('title.fr', 'Portail', null);
  await vi.runAllTimersAsync();
  expect(keeper.read().state).toMatchObject({ kind: 'refused', error: { code: 'NOT_ALLOWED' } });
  expect(kept()?.typed['title.fr']?.value).toBe('Portail');
});

test('who asks for all to be sent while a saving is on its way waits for that one, and for what was typed since', async () => {
  const { sent, open } = desk();
  const keeper = open();
  keeper.write('title.fr', 'Portail', null);
  const first = keeper.flush();
  keeper.write('title.fr', 'Portail ouvert', 'Portail');
  await keeper.flush();
  expect(sent.map(changes)).toEqual([
    { 'title.fr': [null, 'Portail'] },
    { 'title.fr': ['Portail', 'Portail ouvert'] },
  ]);
  expect(keeper.read().state.kind).toBe('saved');
  await first;
});
