import type { FieldValue } from '@iltizam/domain/field-merge';
import { ApiError, type ErrorCode } from '../../api/ApiError';
import { saysTheSame } from './saysTheSame';

/** A field somebody typed in: what stood there before, what is to stand there, and when the server last took it. */
export type Typed = { base: FieldValue; value: FieldValue; savedAt: string | null };

export const isUnsent = ({ base, value }: Typed): boolean => !saysTheSame(base, value);

type ByPath<Value> = Readonly<Record<string, Value>>;

/** One saving, under its key: sent again after a lost answer it counts once. */
export type Attempt = { key: string; changes: ByPath<Typed> };

/** What is kept in the browser until the server has it. */
export type DeviceCopy = { typed: ByPath<Typed>; attempt: Attempt | null };

/** A field that somebody else changed meanwhile. */
export type Clash = {
  field: string;
  yours: FieldValue;
  current: FieldValue;
  by: string | null;
  at: string | null;
};

export type SaveState =
  | { kind: 'saved'; at: string | null }
  | { kind: 'typed' | 'sending' }
  /** The server does not answer: kept in the browser, or in the page alone where the browser keeps nothing. */
  | { kind: 'onDevice' | 'inPage' }
  | { kind: 'refused'; error: ApiError };

export type Keeping = {
  typed: ByPath<Typed>;
  state: SaveState;
  /** Fields for a person to decide: they are not sent until then. */
  clashes: ByPath<Clash>;
  /** Fields the server would not take as they stand, and why. */
  faults: ByPath<ApiError>;
};

export type Ports = {
  send: (attempt: Attempt) => Promise<{ savedAt: string; clashes: readonly Clash[] }>;
  /** Keeps a copy in the browser; null when the server has all. Says whether it could. */
  keep: (copy: DeviceCopy | null) => boolean;
};

/** After how long a pause what was typed is sent, and when what could not be sent is tried again. */
const PAUSE = 1_000;
const AGAIN = [3_000, 10_000, 30_000, 60_000];

const unanswered: readonly ErrorCode[] = ['UNREACHABLE', 'UNEXPECTED', 'RATE_LIMITED'];

const without = <Value>(all: ByPath<Value>, path: string): ByPath<Value> => {
  const { [path]: _, ...rest } = all;
  return rest;
};

/**
 * Keeps what is typed on a card: in the browser at every stroke, on the server at every pause. The server brings two
 * people's fields together; only what both changed is a person's to decide.
 */
export class DraftKeeper {
  private readonly listeners = new Set<() => void>();
  private attempt: Attempt | null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private failures = 0;
  private savedAt: string | null = null;
  private sending: Promise<void> | null = null;
  private now: Keeping;

  constructor(
    private readonly ports: Ports,
    copy: DeviceCopy | null,
  ) {
    this.attempt = copy?.attempt ?? null;
    this.now = { typed: copy?.typed ?? {}, state: { kind: 'saved', at: null }, clashes: {}, faults: {} };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly read = (): Keeping => this.now;

  /** A stroke: kept at once, sent after a pause. `seen` is what the person saw there. */
  readonly write = (path: string, value: FieldValue, seen: FieldValue): void => {
    const before = this.now.typed[path];
    const base = before && isUnsent(before) ? before.base : seen;
    const savedAt = before?.savedAt ?? null;
    this.tell({
      typed: { ...this.now.typed, [path]: { base, value, savedAt } },
      faults: without(this.now.faults, path),
      state: { kind: 'typed' },
    });
    this.keepCopy();
    this.later(PAUSE);
  };

  /** The person decided a field both had changed: over what stands now, this is to stand there. */
  readonly decide = (decisions: ByPath<FieldValue>): void => {
    let { typed, clashes } = this.now;
    for (const [path, value] of Object.entries(decisions)) {
      typed = { ...typed, [path]: { base: clashes[path]?.current ?? null, value, savedAt: null } };
      clashes = without(clashes, path);
    }
    this.tell({ typed, clashes, state: { kind: 'typed' } });
    void this.flush();
  };

  /** Sends what is not sent yet, now; settled when all of it is on the server, or cannot be for now. */
  readonly flush = (): Promise<void> => {
    clearTimeout(this.timer);
    this.sending ??= this.sendAll().finally(() => (this.sending = null));
    return this.sending;
  };

  /**
   * What keeps something typed from the server that an answer or a person's word will bring there. What it refused is
   * said at its place, and hinders nothing: the person may have no way left to take it back.
   */
  readonly hindrance = (): ApiError | null => {
    const { state, clashes } = this.now;
    if (Object.keys(clashes).length > 0) return new ApiError('STALE_VERSION');
    return state.kind === 'saved' || state.kind === 'refused' ? null : new ApiError('UNREACHABLE');
  };

  private async sendAll(): Promise<void> {
    do {
      this.attempt ??= this.nextAttempt();
      if (this.attempt === null) return this.settle();
      this.keepCopy();
      this.tell({ state: { kind: 'sending' } });
      try {
        const { savedAt, clashes } = await this.ports.send(this.attempt);
        this.answered(this.attempt, savedAt, clashes);
      } catch (error) {
        this.failed(error instanceof ApiError ? error : new ApiError('UNEXPECTED'));
      }
      // What was typed meanwhile goes at once, and what one field's fault kept from the others.
    } while (this.now.state.kind === 'sending' || this.now.state.kind === 'typed');
  }

  private nextAttempt(): Attempt | null {
    const { typed, clashes, faults } = this.now;
    const changes = Object.entries(typed).filter(
      ([path, one]) => isUnsent(one) && !clashes[path] && !faults[path],
    );
    return changes.length === 0 ? null : { key: crypto.randomUUID(), changes: Object.fromEntries(changes) };
  }

  private answered({ changes }: Attempt, savedAt: string, found: readonly Clash[]): void {
    const clashes = { ...this.now.clashes, ...Object.fromEntries(found.map((one) => [one.field, one])) };
    let { typed } = this.now;
    for (const [path, { value }] of Object.entries(changes)) {
      const still = typed[path];
      if (clashes[path] || !still) continue;
      // What was typed while it was on its way goes with the next saving, over what this one saved.
      typed = { ...typed, [path]: { base: value, value: still.value, savedAt } };
    }
    this.savedAt = savedAt;
    this.attempt = null;
    this.failures = 0;
    this.tell({ typed, clashes });
    this.keepCopy();
  }

  private failed(error: ApiError): void {
    if (unanswered.includes(error.code)) {
      this.tell({ state: { kind: this.keepCopy() ? 'onDevice' : 'inPage' } });
      return this.later(AGAIN[Math.min(this.failures++, AGAIN.length - 1)]!);
    }
    const at = Object.keys(this.attempt?.changes ?? {}).find(
      (path) => error.field === path || error.field?.startsWith(`${path}.`),
    );
    this.attempt = null;
    this.keepCopy();
    // One field's fault does not hinder the others.
    if (at === undefined) this.tell({ state: { kind: 'refused', error } });
    else this.tell({ faults: { ...this.now.faults, [at]: error } });
  }

  private settle(): void {
    if (this.now.state.kind !== 'refused') this.tell({ state: { kind: 'saved', at: this.savedAt } });
  }

  private keepCopy(): boolean {
    const unsent = Object.entries(this.now.typed).filter(([, one]) => isUnsent(one));
    const nothing = this.attempt === null && unsent.length === 0;
    return this.ports.keep(nothing ? null : { typed: Object.fromEntries(unsent), attempt: this.attempt });
  }

  private later(delay: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), delay);
  }

  private tell(change: Partial<Keeping>): void {
    this.now = { ...this.now, ...change };
    for (const listener of this.listeners) listener();
  }
}
