import { Kysely, PostgresDialect, sql } from 'kysely';
import { Pool, type PoolClient, type PoolConfig } from 'pg';
import { noteOrigin } from '../asked-again.js';
import { boundAs } from '../bounded-pool.js';
import type { Context } from '../../graphql/context.js';
import { readerOf, type Database, type Reader } from '../database.js';
import { OWN_INSTITUTIONS, viewsOf, wallRoles, type WallRole } from './roles.js';
import { wallOf, type Wall } from './wall-of.js';

/** What statements are sent on: connections are taken and given back. */
export type Connections = Pick<Pool, 'end' | 'options'> & { connect(): Promise<PoolClient> };

/** Whose institutions a connection was last set to. */
const setTo = new WeakMap<PoolClient, string>();

/**
 * Connections of roles that read little, beside the api's own: a wall behind the rule. They are made of a pool of the
 * api's (the primary's, a replica's) when they are first needed.
 */
export class Walls {
  private readonly pools = new Map<Pool, Map<WallRole, Pool>>();

  private constructor(private readonly orm: Database) {}

  /** Null where no walls stand: the operator gave one role for everything, or did not make theirs. */
  static async of(orm: Database): Promise<Walls | null> {
    const roles = wallRoles.map((role) => sql`(${role}::text, ${`${viewsOf(role)}.proposal`})`);
    const { rows } = await sql<{ stand: boolean | null }>`
      select bool_and(exists (select from pg_roles where rolname = role and pg_has_role(oid, 'member'))
        and to_regclass(seen) is not null) as stand
      from (values ${sql.join(roles)}) as wall (role, seen)`.execute(readerOf(orm.em.fork()));
    return rows[0]?.stand ? new Walls(orm) : null;
  }

  /** Connections for what somebody reads, made of these. */
  before(context: Context, base: Pool): Connections {
    const wall = wallOf(context);
    return wall ? borrowed(this.poolOf(wall.role, base), wall) : base;
  }

  /** What somebody reads with, made of these connections or the primary's; null where it is the api's own. */
  async reader(context: Context, base?: Pool): Promise<Reader | null> {
    const wall = wallOf(context);
    if (!wall) return null;
    const em = this.orm.em.fork();
    const pool = borrowed(this.poolOf(wall.role, base ?? (await em.getConnection().getNativeClient())), wall);
    const { plugins } = readerOf(em).getExecutor();
    return new Kysely({ dialect: new PostgresDialect({ pool }), plugins: [...plugins] });
  }

  async close(): Promise<void> {
    const all = [...this.pools.values()].flatMap((pools) => [...pools.values()]);
    this.pools.clear();
    await Promise.all(all.map((pool) => pool.end()));
  }

  /** The connections of a role, made of these. */
  poolOf(role: WallRole, base: Pool): Pool {
    const pools = this.pools.get(base) ?? new Map<WallRole, Pool>();
    this.pools.set(base, pools);
    const known = pools.get(role);
    if (known) return known;
    const pool = new Pool(optionsOf(role, base));
    boundAs(pool, base);
    // One that is lost while nobody uses it is no matter: the next is made when it is needed.
    pool.on('error', () => {});
    pool.on('connect', (client) => client.on('error', () => {}));
    pools.set(role, pool);
    return pool;
  }
}

/** Those of the other pool, passwords included, which are not to be enumerated. */
function optionsOf(role: WallRole, { options }: Pool): PoolConfig {
  const own = `-c role=${role} -c search_path=${viewsOf(role)},public`;
  const all = Object.defineProperties({}, Object.getOwnPropertyDescriptors(options)) as PoolConfig;
  return Object.assign(all, { options: `${options.options ?? ''} ${own}` });
}

/** An officer's connection is told whose it is before it is handed out; of a stranger's there is nothing to tell. */
function borrowed(pool: Pool, { institutions, role }: Wall): Connections {
  if (role === 'iltizam_public') return pool;
  const own = institutions.join(',');
  return {
    options: pool.options,
    end: () => pool.end(),
    async connect() {
      const client = await pool.connect();
      noteOrigin(client, () => this.connect());
      if (setTo.get(client) === own) return client;
      try {
        await client.query('select set_config($1, $2, false)', [OWN_INSTITUTIONS, own]);
        setTo.set(client, own);
        return client;
      } catch (error) {
        client.release(error as Error);
        throw error;
      }
    },
  };
}
