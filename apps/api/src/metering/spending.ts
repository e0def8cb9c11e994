import type { Meter, Payer, Standing } from './meter.js';

/** `extensions.cost` of an answer. */
export interface Cost extends Omit<Standing, 'resetAt'> {
  /** What the answer might have held at most; set aside before it was made. */
  requested: number;
  /** What it held; this is used up. */
  actual: number;
  resetAt: string;
}

/** What one request uses of somebody's budget. */
export class Spending {
  private requested = 0;
  private reserved = 0;
  private reserving: Promise<boolean> | null = null;

  constructor(
    private readonly meter: Meter,
    private readonly payer: Payer,
  ) {}

  /** Was a cost set aside, or refused? */
  get asked(): boolean {
    return this.reserving !== null;
  }

  /** Is nothing left to set aside? */
  get isSpent(): boolean {
    return this.meter.isSpent(this.payer);
  }

  /**
   * Sets the cost aside; false where the budget is used up, and nothing may be executed. Once a request, though more
   * than one may try to answer it.
   */
  reserve(cost: number): Promise<boolean> {
    return (this.reserving ??= this.take(Math.ceil(cost)));
  }

  private async take(cost: number): Promise<boolean> {
    this.requested = cost;
    const granted = await this.meter.reserve(this.payer, cost);
    this.reserved = granted ? cost : this.meter.reserveRefusal(this.payer);
    return granted;
  }

  /** As if nothing had been set aside: whoever answers asks anew. */
  forget(): void {
    this.meter.forget(this.payer, this.reserved);
    this.reserving = null;
    this.requested = 0;
    this.reserved = 0;
  }

  /** Of what was set aside, what the answer did not hold goes back. A request is never free. */
  settle(values: number): Cost {
    const actual = Math.min(Math.max(values, Math.min(1, this.reserved)), this.reserved);
    this.meter.giveBack(this.payer, this.reserved - actual);
    this.reserved = 0;
    const { limit, remaining, resetAt } = this.meter.standing(this.payer);
    return { requested: this.requested, actual, limit, remaining, resetAt: resetAt.toISOString() };
  }
}
