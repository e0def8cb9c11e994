import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../testing/database.js';
import { morocco } from '../testing/world.js';
import { connectDatabase, type Database } from './database.js';

let database: TestDatabase;
beforeAll(async () => void (database = await createTestDatabase(morocco)));
afterAll(() => database.drop());

async function openedAndClosed(): Promise<WeakRef<Database>> {
  const orm = await connectDatabase(database.connection, 2);
  await orm.em.fork().transactional((em) => em.execute('select 1'));
  await orm.close();
  return new WeakRef(orm);
}

test('RE-24: what a backup of each night opens is let go of once it is closed', async () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const closed: WeakRef<Database>[] = [];
  for (let n = 0; n < 4; n++) closed.push(await openedAndClosed());
  // Of the newest the ORM keeps something until the next one.
  await expect
    .poll(() => {
      collect();
      return closed.slice(0, -1).filter((one) => one.deref() !== undefined).length;
    })
    .toBe(0);
});
