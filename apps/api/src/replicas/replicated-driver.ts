import { PostgreSqlDriver, type PostgreSqlConnection } from '@mikro-orm/postgresql';

/**
 * The ORM's driver, which hands out a replica only while it is known to be near the primary: the ORM's own takes any.
 * Without one, whoever reads gets the primary.
 */
export class ReplicatedDriver extends PostgreSqlDriver {
  /** Replicas that answered at the last look and lag little (see `watch-replicas.ts`). */
  near: readonly PostgreSqlConnection[] = [];
  private turn = 0;

  get all(): readonly PostgreSqlConnection[] {
    return this.replicas;
  }

  override getConnection(type: 'read' | 'write' = 'write'): PostgreSqlConnection {
    const replica = type === 'read' ? this.near[this.turn++ % this.near.length] : undefined;
    return replica ?? super.getConnection('write');
  }
}
