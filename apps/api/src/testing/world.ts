import { getOperationAST, graphql, OperationTypeNode, parse } from 'graphql';
import type { Pool, PoolClient } from 'pg';
import type { ActingClient, Scope } from '@iltizam/domain/api-clients';
import { anonymous } from '@iltizam/domain/roles';
import { readActor } from '../accounts/actor.queries.js';
import { createDemoAccounts, demoEmail } from '../accounts/demo-accounts.js';
import { UserEntity } from '../accounts/user.entity.js';
import { stranger, type Visitor } from '../citizens/visitor.js';
import { addClient } from '../clients/testing-clients.js';
import { clock } from '../database/clock.js';
import { connectDatabase, readerOf, type Connection, type Database } from '../database/database.js';
import { bringUpAsOwner } from '../database/rights/bring-up.js';
import { OWN_INSTITUTIONS, wallRoles } from '../database/rights/roles.js';
import { Walls } from '../database/rights/walled.js';
import { Context } from '../graphql/context.js';
import { buildSchemas } from '../graphql/schema.js';
import { loadBundledDataset } from '../loading/load-dataset.js';
import { addRecords } from '../read-model/testing-records.js';
import { actOf, type Act } from './audited.js';
import { createTestDatabase, type Template } from './database.js';
import { dayOf } from '@iltizam/domain/country-clock';

export const TEST_PASSWORD = 'a password of the tests';

/** Morocco's real plans with the demonstration's accounts: where every test of the api begins. */
export const morocco: Template = {
  name: 'morocco',
  prepare: async (database) => {
    const orm = await connectDatabase(database.connection, 2);
    await bringUpAsOwner(orm, database);
    const result = await loadBundledDataset(orm);
    if (!result.ok) throw new Error(result.faults.map((fault) => fault.reason).join('\n'));
    await createDemoAccounts(orm, TEST_PASSWORD);
    await orm.close();
  },
};

/* oxlint-disable typescript/no-explicit-any -- a test reads an answer as a client does: by the names it asked for */
export interface Answer<Data = any> {
  data: Data;
  errors: {
    code: string;
    field: string | null;
    facts: Record<string, unknown>;
    message: string;
    conflict?: any;
  }[];
}

export interface Someone {
  /** Runs an operation as this person; errors come back as their codes. */
  run<Data = any>(document: string, variables?: Record<string, unknown>): Promise<Answer<Data>>;
}
/* oxlint-enable typescript/no-explicit-any */

export interface World {
  /** As the owner of the tables, who may do what a test needs done beside the api. */
  orm: Database;
  /** As the api works. */
  api: Database;
  /** Where its database answers, for a second instance of the api. */
  connection: Connection;
  /** On the staff schema, by the name of a demonstration account: `member.civil`, `officer.justice`. */
  as(account: string): Someone;
  /** On the public schema, as anybody. */
  public: Someone;
  /** On the public schema, as an application with these scopes. */
  client(scopes: readonly Scope[]): Promise<Someone>;
  /** On the public schema, from this network, perhaps recognised by the portal. */
  visitor(visitor: Partial<Visitor>): Someone;
  /** On the staff schema without signing in. */
  stranger: Someone;
  /** How many SQL statements `work` sends. */
  statements(work: () => Promise<unknown>): Promise<number>;
  /** The mutations it was asked so far. */
  acts: readonly Act[];
  close(): Promise<void>;
}

/** The same with records of every kind the real plans lack; copies of it hold the same bytes. */
export const withRecords: Template = {
  name: 'records',
  prepare: async (database) => {
    await morocco.prepare(database);
    const orm = await connectDatabase(database.connection, 2);
    await addRecords(orm);
    await orm.close();
  },
};

export async function openWorld(template: Template = morocco): Promise<World> {
  const database = await createTestDatabase(template);
  const orm = await connectDatabase(database.connection, 4);
  const api = database.api === database.connection ? orm : await connectDatabase(database.api, 4);
  const walls = await Walls.of(api);
  const base = await api.em.getConnection().getNativeClient();
  const pools = [
    base,
    ...(api === orm ? [] : [await orm.em.getConnection().getNativeClient()]),
    ...(walls ? wallRoles.map((role) => walls.poolOf(role, base)) : []),
  ];
  const schemas = await buildSchemas();
  const acts: Act[] = [];
  let asked = 0;

  const run = async (
    audience: 'PUBLIC' | 'STAFF',
    account: string | null,
    document: string,
    variables?: Record<string, unknown>,
    client: ActingClient | null = null,
    visitor: Visitor = stranger('test'),
  ): Promise<Answer> => {
    const requestId = `test ${++asked}`;
    const context = await contextOf(api, audience, account, client, visitor, requestId);
    const reader = onlyReads(document) ? await walls?.reader(context) : null;
    if (reader) context.readWith(reader);
    const result = await graphql({
      schema: audience === 'PUBLIC' ? schemas.public : schemas.staff,
      source: document,
      contextValue: context,
      variableValues: variables,
    });
    const act = actOf(requestId, document, variables, result.errors?.[0]);
    if (act) acts.push(act);
    // What leaves the process is JSON: tests read what a client reads.
    const data = JSON.parse(JSON.stringify(result.data ?? null));
    return {
      data,
      errors: (result.errors ?? []).map((error) => {
        const code = error.extensions['code'];
        if (typeof code !== 'string') throw error.originalError ?? error;
        return {
          code,
          field: (error.extensions['field'] as string | null) ?? null,
          facts: (error.extensions['facts'] as Record<string, unknown>) ?? {},
          message: error.message,
          conflict: error.extensions['conflict'],
        };
      }),
    };
  };

  return {
    orm,
    api,
    connection: database.connection,
    as: (account) => ({ run: (document, variables) => run('STAFF', account, document, variables) }),
    public: { run: (document, variables) => run('PUBLIC', null, document, variables) },
    client: async (scopes) => {
      const client = await addClient(orm, scopes);
      return { run: (document, variables) => run('PUBLIC', null, document, variables, client) };
    },
    visitor: (visitor) => ({
      run: (document, variables) =>
        run('PUBLIC', null, document, variables, null, { ...stranger('test'), ...visitor }),
    }),
    stranger: { run: (document, variables) => run('STAFF', null, document, variables) },
    statements: (work) => countStatements(pools, work),
    acts,
    close: async () => {
      await walls?.close();
      if (api !== orm) await api.close();
      await orm.close();
      await database.drop();
    },
  };
}

function onlyReads(document: string): boolean {
  try {
    return getOperationAST(parse(document))?.operation === OperationTypeNode.QUERY;
  } catch {
    return false;
  }
}

export async function contextOf(
  orm: Database,
  audience: 'PUBLIC' | 'STAFF',
  account: string | null,
  client: ActingClient | null = null,
  visitor: Visitor = stranger('test'),
  requestId = 'test',
): Promise<Context> {
  const em = orm.em.fork();
  const read = readerOf(em);
  const now = clock.now();
  const today = dayOf(now);
  const user = account === null ? null : await em.findOneOrFail(UserEntity, { email: demoEmail(account) });
  return new Context(
    user ? await readActor(read, user.id, today) : client ? { ...anonymous, client } : anonymous,
    user && {
      userId: user.id,
      sessionId: user.id,
      name: user.name,
      email: user.email,
      locale: user.locale,
      version: user.version,
    },
    audience,
    () => em,
    requestId,
    today,
    now,
    null,
    'demo',
    visitor,
  );
}

/** Counts what reaches PostgreSQL, whoever sends it. */
async function countStatements(pools: readonly Pool[], work: () => Promise<unknown>): Promise<number> {
  let count = 0;
  const counted = new Set<PoolClient>();
  const onAcquire = (client: PoolClient) => {
    // A connection is taken many times, and counts each statement once.
    if (counted.has(client)) return;
    const query = client.query.bind(client) as (...args: unknown[]) => unknown;
    counted.add(client);
    Object.assign(client, {
      query: (...args: unknown[]) => {
        // Whose connection it is is told where it changes hands, however much is asked.
        if (!(Array.isArray(args[1]) && args[1][0] === OWN_INSTITUTIONS)) count++;
        return query(...args);
      },
    });
  };
  for (const pool of pools) pool.on('acquire', onAcquire);
  try {
    await work();
  } finally {
    for (const pool of pools) pool.off('acquire', onAcquire);
    // The prototype's own method shows again.
    for (const client of counted) Reflect.deleteProperty(client, 'query');
  }
  return count;
}
