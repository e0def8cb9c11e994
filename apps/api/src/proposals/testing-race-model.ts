import fc from 'fast-check';
import { expect } from 'vitest';
import { explained, type proposalSteps } from './testing-steps.js';

/** What is known of a race while it goes on: nobody can say who wins. */
export interface Race {
  begun: number;
}

export interface Racing {
  steps: ReturnType<typeof proposalSteps>;
  reference: string;
  /** Holds an answer back until the scheduler lets it go. */
  held<Value>(work: Promise<Value>): Promise<Value>;
  /** The version each saw last, on which they act. */
  seen: Map<string, number>;
  /** What was answered: null where the step was taken, else the codes. */
  answered: { action: string; version: number; codes: string[] }[];
  pending: Promise<unknown>[];
}

type Command = fc.AsyncCommand<Race, Racing, true>;

/** Somebody looks; when they have seen it, others may have acted. */
class Look implements Command {
  constructor(readonly player: string) {}
  check = () => Promise.resolve(true);
  async run(_model: Race, real: Racing): Promise<void> {
    real.pending.push(
      real
        .held(real.steps.read(real.reference, this.player))
        .then((read) => real.seen.set(this.player, read.version)),
    );
  }
  toString = () => `${this.player} looks`;
}

/** Somebody acts on what they saw, and does not wait for the others. */
class Act implements Command {
  constructor(
    readonly player: string,
    readonly action: string,
  ) {}
  check = () => Promise.resolve(true);
  async run(model: Race, real: Racing): Promise<void> {
    const { action } = this;
    const version = real.seen.get(this.player)!;
    model.begun++;
    const more = { version, reasonCode: 'ALREADY_DONE', reason: explained };
    const answer =
      action === 'ASSIGN'
        ? real.steps.assign(this.player, real.reference, 'justice', { version })
        : real.steps.decide(this.player, real.reference, action, more);
    real.pending.push(
      real.held(answer).then(({ errors }) => {
        real.answered.push({ action, version, codes: errors.map(({ code }) => code) });
      }),
    );
  }
  toString = () => `${this.player}: ${this.action}`;
}

/** Of all that was tried on one version one step was taken, and the timeline tells those that were, one after the other. */
export async function expectOneWinnerEach(
  { steps, reference, answered }: Racing,
  before: number,
): Promise<number> {
  const won = answered.filter(({ codes }) => codes.length === 0);
  expect(new Set(won.map(({ version }) => version)).size).toBe(won.length);
  for (const { codes } of answered)
    expect(['STALE_VERSION', 'WRONG_STATE', 'NOT_ALLOWED', undefined]).toContain(codes[0]);
  const { version, timeline, workflowState } = await steps.read(reference);
  expect(version - before).toBe(won.length);
  const taken: { action: string; from: string; to: string }[] = timeline
    .map(({ transition }: { transition: object }) => transition)
    .slice(timeline.length - won.length);
  const byVersion = won.toSorted((one, other) => one.version - other.version).map(({ action }) => action);
  expect(taken.map(({ action }) => action)).toEqual(byVersion);
  expect(taken.at(-1)?.to ?? 'SUBMITTED').toBe(workflowState);
  for (const [at, { to }] of taken.slice(0, -1).entries()) expect(taken[at + 1]!.from).toBe(to);
  return won.length;
}

export const racers = ['member.civil', 'member.public', 'secretariat'];

export const raceCommands = (maxCommands: number) =>
  fc.commands<Race, Racing, true>(
    [
      fc.constantFrom(...racers).map((player) => new Look(player)),
      fc
        .tuple(
          fc.constantFrom(...racers),
          fc.constantFrom(
            'ADMIT',
            'PROPOSE_REFUSAL',
            'CONFIRM_REFUSAL',
            'CONTEST_REFUSAL',
            'REFER',
            'TAKE_BACK',
            'ASSIGN',
            'REOPEN',
          ),
        )
        .map(([player, action]) => new Act(player, action)),
    ],
    { maxCommands, size: 'max' },
  );
