import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { Pool } from 'pg';

/**
 * The practical limit: no framework, one hand-written statement an operation, named, so that PostgreSQL plans it once
 * a connection; the database makes the JSON, and counts what it is asked for every time. As many connections to the
 * database as the api has.
 */
const pool = new Pool({ connectionString: process.env.DATABASE_URL, max: 10, options: '-c timezone=UTC' });
const names = ['q1', 'q2', 'q3', 'q4', 'q5', 'q6', 'q7', 'q8'];
const statements = new Map(
  names.map((name) => [
    `/${name}`,
    { name, text: readFileSync(join(import.meta.dirname, `${name}.sql`), 'utf8') },
  ]),
);

const server = createServer((request, response) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => void answer(request.url, Buffer.concat(chunks), response));
});

async function answer(path, body, response) {
  try {
    const { name, text } = statements.get(path);
    const { values } = JSON.parse(body.toString());
    const { rows } = await pool.query({ name, text, values, types: asText });
    const json = Buffer.from(`{"data":${rows[0]?.data ?? 'null'}}`);
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': json.length });
    response.end(json);
  } catch (error) {
    response.writeHead(500).end(JSON.stringify({ errors: [{ message: error.message }] }));
  }
}

/** What the database wrote is passed on, not read and written again. */
const asText = { getTypeParser: () => (value) => value };

server.keepAliveTimeout = 65_000;
server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));
process.on('SIGTERM', () => process.exit(0));
