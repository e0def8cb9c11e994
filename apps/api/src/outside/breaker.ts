import {
  circuitBreaker,
  CircuitState,
  ConsecutiveBreaker,
  handleWhen,
  isBrokenCircuitError,
  type CircuitBreakerPolicy,
} from 'cockatiel';
import type { Logger } from 'pino';

/** What is not ours, as the log names it. */
export type ServiceName = 'file store' | 'virus scanner' | 'identity provider' | 'mail server';

/** A service outside of the product cannot be reached, or nobody asks it for the moment. */
export class ServiceAway extends Error {
  constructor(
    readonly service: ServiceName,
    cause?: unknown,
  ) {
    super(`the ${service} does not answer`, { cause });
  }
}

interface Options {
  /** So many times in a row without an answer, and nobody asks for a while. */
  failures: number;
  /** How long it may say nothing. */
  patienceMs: number;
  /** How long nobody asks then; after it one does, and the others are told at once. */
  pauseMs: number;
  /** Which failures are its absence; others are its answer. */
  isAway: (error: Error) => boolean;
  log: Logger;
}

/** Called whenever the service has said something, where it answers step by step. */
export type Heard = () => void;

/** Nothing was heard in time. */
class Silence extends Error {
  readonly code = 'ETIMEDOUT';
}

/** Keeps people from waiting for a service that is away. */
export class Breaker {
  private readonly circuit: CircuitBreakerPolicy;

  constructor(
    private readonly service: ServiceName,
    private readonly options: Options,
  ) {
    const { failures, pauseMs, log } = options;
    const counts = handleWhen((error) => this.saysAway(error));
    this.circuit = circuitBreaker(counts, {
      halfOpenAfter: pauseMs,
      breaker: new ConsecutiveBreaker(failures),
    });
    this.circuit.onBreak((why) =>
      log.warn(
        { err: 'error' in why ? why.error : undefined },
        `the ${service} does not answer and is left alone for a while`,
      ),
    );
    this.circuit.onReset(() => log.info(`the ${service} answers again`));
  }

  /** Did it answer last, as far as this instance knows? */
  get closed(): boolean {
    return this.circuit.state === CircuitState.Closed;
  }

  /** Asks it; fails with `ServiceAway` where it does not answer, and at once while nobody asks. */
  async run<Answer>(ask: (heard: Heard) => Promise<Answer>): Promise<Answer> {
    if (this.circuit.state === CircuitState.HalfOpen) throw new ServiceAway(this.service);
    try {
      return await this.circuit.execute(() => this.unlessSilent(ask));
    } catch (error) {
      if (isBrokenCircuitError(error) || this.saysAway(error)) throw new ServiceAway(this.service, error);
      throw error;
    }
  }

  /** The same, where only whether it answered matters. */
  async answers(ask: (heard: Heard) => Promise<unknown>): Promise<boolean> {
    return this.run(ask).then(
      () => true,
      (error: unknown) => !(error instanceof ServiceAway),
    );
  }

  /** It is silence that is timed: whoever answers piece by piece may take as long as it takes. */
  private async unlessSilent<Answer>(ask: (heard: Heard) => Promise<Answer>): Promise<Answer> {
    const silence = Promise.withResolvers<never>();
    const clock = setTimeout(() => silence.reject(new Silence('nothing was heard')), this.options.patienceMs);
    try {
      return await Promise.race([ask(() => void clock.refresh()), silence.promise]);
    } finally {
      clearTimeout(clock);
    }
  }

  private saysAway(error: unknown): boolean {
    return error instanceof Silence || error instanceof ServiceAway || this.options.isAway(error as Error);
  }
}
