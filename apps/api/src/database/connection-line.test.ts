import { afterEach, expect, test } from 'vitest';
import { ConnectionLine, waitingForConnections } from './connection-line.js';

/** Whoever was let in, in order. */
let came: string[] = [];
let leaving: (() => void)[] = [];
afterEach(() => {
  for (const leave of leaving) leave();
  came = [];
  leaving = [];
});

function enter(line: ConnectionLine, who: object, rank: 'first' | 'others', name: string, isJob = false) {
  const turn = line.enter(who, rank, isJob);
  leaving.push(turn.giveUp);
  void turn.came.then(() => came.push(name));
  return turn;
}

test('RE-26: before all pools together no more than twenty wait, those who only look are sent away first, and jobs never', async () => {
  const [one, other] = [new ConnectionLine(1), new ConnectionLine(1)];
  for (const line of [one, other]) await line.enter({}, 'first', false).came;
  for (let n = 0; n < 14; n++) enter(n % 2 === 0 ? one : other, {}, 'others', 'looks');
  expect(() => one.enter({}, 'others', false)).toThrow('too many wait for a connection');
  for (let n = 0; n < 6; n++) enter(other, {}, 'first', 'works');
  expect(() => one.enter({}, 'first', false)).toThrow('too many wait for a connection');
  expect(waitingForConnections()).toBe(20);
  const job = enter(one, {}, 'first', 'job', true);
  expect(waitingForConnections()).toBe(21);
  // Who does not wait any more is in nobody's way.
  job.giveUp();
  for (const leave of leaving) leave();
  expect(waitingForConnections()).toBe(0);
});

test('RE-26: a request stands in line once, whatever it asks at once; who works comes first', async () => {
  const line = new ConnectionLine(1);
  await line.enter({}, 'first', false).came;
  const [greedy, modest] = [{}, {}];
  for (const name of ['greedy 1', 'greedy 2', 'greedy 3']) enter(line, greedy, 'others', name);
  enter(line, modest, 'others', 'modest');
  expect(waitingForConnections()).toBe(2);
  enter(line, {}, 'first', 'works');
  for (let n = 0; n < 5; n++) {
    line.leave();
    await Promise.resolve();
  }
  expect(came).toEqual(['works', 'greedy 1', 'modest', 'greedy 2', 'greedy 3']);
  expect(waitingForConnections()).toBe(0);
});
