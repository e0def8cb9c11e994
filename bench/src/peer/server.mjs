import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import DataLoader from 'dataloader';
import { createSchema, createYoga } from 'graphql-yoga';
import { Pool } from 'pg';
import { resolvers } from './resolvers.mjs';
import { rows } from './rows.mjs';

/**
 * The same answers by GraphQL Yoga, as its documents show it: a resolver a field, a loader a kind of record, no statement
 * twice in a request. As many connections to the database as the api has; parsed and validated documents are kept.
 */
const pool = new Pool({ connectionString: process.env.DATABASE_URL, max: 10, options: '-c timezone=UTC' });
const query = async (statement) => (await pool.query(statement)).rows;

function loaders() {
  const made = new Map();
  return (name) => {
    if (!made.has(name)) made.set(name, new DataLoader((keys) => byKey(name, keys)));
    return made.get(name);
  };
}

async function byKey(name, keys) {
  const found = Map.groupBy(await query({ name, text: rows[name], values: [keys] }), ({ key }) => key);
  return keys.map((key) => found.get(key) ?? []);
}

const yoga = createYoga({
  schema: createSchema({
    typeDefs: readFileSync(join(import.meta.dirname, 'schema.graphql'), 'utf8'),
    resolvers,
  }),
  context: () => ({ query, load: loaders() }),
  logging: false,
  graphiql: false,
  landingPage: false,
});

const server = createServer(yoga);
server.keepAliveTimeout = 65_000;
server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));
process.on('SIGTERM', () => process.exit(0));
