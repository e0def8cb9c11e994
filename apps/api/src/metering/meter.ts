import { sql } from 'kysely';
import type { Logger } from 'pino';
import type { Reader } from '../database/database.js';
import { clock } from '../database/clock.js';
import { Parts } from './parts.js';

const HOUR = 3_600_000;

/** Of the hour's budget an instance takes this part at once. */
const PART = 20;

/** How often what was used is written where nothing had to be taken. */
const NOTED_EVERY = 15_000;

/** Whose budget is used, and how large it is an hour. */
export interface Payer {
  subject: string;
  limit: number;
}

/** Whoever asks without a key pays with all others of their network. */
export const networkPayer = (network: string, limit: number): Payer => ({
  subject: `network:${network}`,
  limit,
});

/** What somebody may still ask for. */
export interface Standing {
  limit: number;
  remaining: number;
  resetAt: Date;
}

/** What this instance took of somebody's hour, and what was used since the database was last told. */
interface Lease {
  hour: number;
  held: number;
  left: number;
  /** Has the database told what others took of it? */
  known: boolean;
  /** Was it asked for since the last note? */
  asked: boolean;
  used: { cost: number; requests: number; refused: number };
  taking: Promise<void>;
}

/**
 * Budgets by cost, kept in the database. Each instance takes a part in advance and counts in its memory; nobody gets
 * more than the budget, however many instances answer; in a crowd one answer of each may be too many (0062). Where the
 * database cannot be asked, reading stays open.
 */
export class Meter {
  private readonly leases = new Map<string, Lease>();
  private readonly timer: NodeJS.Timeout;
  private readonly parts: Parts;

  constructor(
    private readonly read: () => Reader,
    private readonly log: Logger,
    /** Does more come than can be answered? Then nobody's first request waits for the database. */
    private readonly crowded: () => boolean = () => false,
    private readonly now: () => number = () => clock.now().getTime(),
  ) {
    this.parts = new Parts(read);
    this.timer = setInterval(() => void this.note(), NOTED_EVERY);
    this.timer.unref();
  }

  /** Sets `cost` aside before anything is executed; false where the hour's budget is used up. */
  async reserve(payer: Payer, cost: number): Promise<boolean> {
    const lease = this.leaseOf(payer);
    if (lease.held < cost && lease.left > 0) {
      lease.taking = lease.taking.then(() => this.take(payer, lease, cost));
      if (!this.mayOwe(payer, lease, cost)) await lease.taking;
    }
    lease.used.requests++;
    if (lease.held < cost && !this.mayOwe(payer, lease, cost)) {
      lease.used.refused++;
      return false;
    }
    lease.held -= cost;
    lease.used.cost += cost;
    return true;
  }

  /** In a crowd: one request that costs no more than a part, before it is known what is left. */
  private mayOwe({ limit }: Payer, { known, held }: Lease, cost: number): boolean {
    return !known && held === 0 && cost <= partOf(limit) && this.crowded();
  }

  /** Sets aside what a refusal costs: one value, for it was read to be refused, or what is left. */
  reserveRefusal(payer: Payer): number {
    const lease = this.leaseOf(payer);
    const cost = Math.max(0, Math.min(1, lease.held));
    lease.held -= cost;
    lease.used.cost += cost;
    return cost;
  }

  /** Is nothing left, not even for the cheapest question? As far as this instance knows, without asking. */
  isSpent({ subject }: Payer): boolean {
    const lease = this.leases.get(subject);
    return lease?.hour === this.hour() && lease.left <= 0 && lease.held < 1;
  }

  /** What was set aside and not needed is given back. */
  giveBack(payer: Payer, cost: number): void {
    const lease = this.leaseOf(payer);
    lease.held += cost;
    lease.used.cost -= cost;
  }

  /** A request that was counted is counted again by whoever answers it. */
  forget(payer: Payer, cost: number): void {
    this.giveBack(payer, cost);
    this.leaseOf(payer).used.requests--;
  }

  standing(payer: Payer): Standing {
    const lease = this.leaseOf(payer);
    const remaining = Math.max(0, Math.min(payer.limit, lease.left + lease.held));
    return { limit: payer.limit, remaining, resetAt: new Date(lease.hour + HOUR) };
  }

  private hour(): number {
    return Math.floor(this.now() / HOUR) * HOUR;
  }

  private leaseOf({ subject, limit }: Payer): Lease {
    const hour = this.hour();
    const known = this.leases.get(subject);
    if (known?.hour === hour) {
      known.asked = true;
      return known;
    }
    if (known) void this.write([[subject, known]]);
    const lease: Lease = {
      hour,
      held: 0,
      left: limit,
      known: false,
      asked: true,
      used: unused(),
      taking: Promise.resolve(),
    };
    this.leases.set(subject, lease);
    return lease;
  }

  private async take({ subject, limit }: Payer, lease: Lease, cost: number): Promise<void> {
    // Another request may have taken enough while this one waited.
    if (lease.held >= cost || lease.left <= 0) return;
    const part = Math.max(cost, partOf(limit));
    const used = lease.used;
    lease.used = unused();
    try {
      const { granted, taken } = await this.parts.take({
        subject,
        hour: new Date(lease.hour).toISOString(),
        budget: limit,
        part,
        ...used,
      });
      lease.held += granted;
      lease.left = limit - taken;
      lease.known = true;
    } catch (error) {
      this.log.error({ err: error }, 'what is asked for cannot be counted');
      add(lease.used, used);
      lease.held += cost;
    }
  }

  /** Tells the database what was used, and gives back what an ended instance holds. */
  async close(): Promise<void> {
    clearInterval(this.timer);
    const held = [...this.leases];
    this.leases.clear();
    await this.write(held, true);
  }

  /**
   * Writes what was used since the last time. Whoever asked nothing meanwhile gives back what was taken in advance and is
   * forgotten: who comes once stays in no memory, from however many networks they come.
   */
  async note(): Promise<void> {
    const used = [...this.leases].filter(([, lease]) => lease.used.requests > 0);
    const idle = [...this.leases].filter(([, lease]) => !lease.asked);
    for (const [subject] of idle) this.leases.delete(subject);
    for (const [, lease] of this.leases) lease.asked = false;
    await this.write(used);
    await this.write(idle, true);
  }

  private async write(leases: readonly (readonly [string, Lease])[], andGiveBack = false): Promise<void> {
    if (leases.length === 0) return;
    const rows = leases.map(([subject, lease]) => {
      const { cost, requests, refused } = lease.used;
      lease.used = unused();
      return {
        subject,
        hour: new Date(lease.hour).toISOString(),
        back: andGiveBack ? lease.held : 0,
        cost,
        requests,
        refused,
      };
    });
    try {
      await sql`
        update api_usage u set taken = greatest(0, u.taken - t.back), cost = u.cost + t.cost,
          requests = u.requests + t.requests, refused = u.refused + t.refused
        from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
          as t(subject text, hour timestamptz, back bigint, cost bigint, requests int, refused int)
        where u.subject = t.subject and u.hour = t.hour`.execute(this.read());
    } catch (error) {
      this.log.error({ err: error }, 'what was used cannot be written');
    }
  }
}

const partOf = (limit: number): number => Math.ceil(limit / PART);

const unused = (): Lease['used'] => ({ cost: 0, requests: 0, refused: 0 });

function add(to: Lease['used'], more: Lease['used']): void {
  to.cost += more.cost;
  to.requests += more.requests;
  to.refused += more.refused;
}
