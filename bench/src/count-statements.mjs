// Loaded into the api before it starts: says how many statements it has sent to the database when it is asked.
import { createRequire } from 'node:module';

const { Client } = createRequire(new URL('../../apps/api/package.json', import.meta.url))('pg');
const { query } = Client.prototype;
let count = 0;
Client.prototype.query = function counted(...asked) {
  count++;
  return query.apply(this, asked);
};
process.on('message', () => process.send(count));
