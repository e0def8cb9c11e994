import type { PostgreSqlConnection } from '@mikro-orm/postgresql';
import type { Logger } from 'pino';
import type { Pool } from 'pg';
import { readerOf, type Database, type Reader } from '../database/database.js';

/** A replica that is further behind the primary is not asked. */
const MOST_BEHIND_MS = 5_000;

const LOOK_EVERY_MS = 1_000;

/** Who has not answered by then is gone. */
const PATIENCE_MS = 2_000;

/** How far the primary's log had come, and when. */
interface Mark {
  /** By the process's stopwatch: the machine's clock may be set. */
  at: number;
  place: bigint;
}

/**
 * Looks every second how far replicas have come and lets those be asked that are near. What is kept here says where to
 * read, never what somebody did: another instance looks for itself.
 */
export class ReplicaWatch {
  private marks: Mark[] = [];
  private looking: Promise<void> | null = null;
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly orm: Database,
    private readonly log: Logger,
  ) {}

  async start(): Promise<void> {
    if (this.orm.driver.all.length === 0) return;
    await this.look();
    this.timer = setInterval(() => void this.look(), LOOK_EVERY_MS);
    this.timer.unref();
  }

  async stop(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    await this.looking;
  }

  /** Connections to one that is near the primary; null where none is. */
  async pool(): Promise<Pool | null> {
    const { driver } = this.orm;
    return driver.near.length === 0 ? null : driver.getConnection('read').getNativeClient();
  }

  /** Reads from one that is near the primary; null where none is. */
  reader(): Reader | null {
    return this.orm.driver.near.length === 0 ? null : readerOf(this.orm.em.fork(), 'read');
  }

  /** One of them failed: none is asked before it is known which are well. */
  distrust(): void {
    this.orm.driver.near = [];
    void this.look();
  }

  look(): Promise<void> {
    return (this.looking ??= this.lookNow().finally(() => (this.looking = null)));
  }

  private async lookNow(): Promise<void> {
    const { driver } = this.orm;
    const primary = await placeOf(driver.getConnection('write'), 'pg_current_wal_lsn()');
    // Where the primary does not answer nothing is written either, and replicas stay as near as they were.
    if (primary !== null)
      this.marks = [{ at: performance.now(), place: primary }, ...this.marks.slice(0, 20)];
    const places = await Promise.all(driver.all.map((replica) => placeOf(replica, replayed)));
    const near = driver.all.filter((_replica, index) => this.isNear(places[index]!));
    if (near.length !== driver.near.length)
      this.log.warn({ asked: near.length, of: driver.all.length }, 'replicas that are read');
    driver.near = near;
  }

  /** What it has replayed was the primary's last word at most so long before the last one known. */
  private isNear(place: bigint | null): boolean {
    const reached = place !== null && this.marks.find((mark) => mark.place <= place);
    return reached ? this.marks[0]!.at - reached.at <= MOST_BEHIND_MS : false;
  }
}

/** Null on one that is no replica any more: it was made a primary, and follows nobody. */
const replayed = 'case when pg_is_in_recovery() then pg_last_wal_replay_lsn() end';

/** How far a server's log has come; null where it does not answer. */
async function placeOf(connection: PostgreSqlConnection, expression: string): Promise<bigint | null> {
  const late = Promise.withResolvers<null>();
  const timer = setTimeout(() => late.resolve(null), PATIENCE_MS);
  const asked = connection
    .execute<{ place: string | null }[]>(`select (${expression} - '0/0')::text as place`)
    .then(([row]) => (row?.place == null ? null : BigInt(row.place)))
    .catch(() => null);
  return Promise.race([asked, late.promise]).finally(() => clearTimeout(timer));
}
