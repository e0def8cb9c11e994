import { ReferenceKind } from '@mikro-orm/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '../testing/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

interface Column {
  table_name: string;
  column_name: string;
  data_type: string;
  is_nullable: 'YES' | 'NO';
}

test('the migrations make exactly the columns the entities describe', async () => {
  const columns: Column[] = await world.orm.em.execute(
    `select table_name, column_name, data_type, is_nullable from information_schema.columns
     where table_schema = 'public' and table_name <> 'migration'`,
  );
  const made = new Map(columns.map((column) => [`${column.table_name}.${column.column_name}`, column]));
  const faults: string[] = [];
  const described = new Set<string>();
  for (const meta of world.orm.getMetadata().getAll().values()) {
    for (const prop of meta.props) {
      if (prop.kind !== ReferenceKind.SCALAR && prop.kind !== ReferenceKind.MANY_TO_ONE) continue;
      const path = `${meta.tableName}.${prop.fieldNames[0]}`;
      described.add(path);
      const column = made.get(path);
      if (!column) faults.push(`${path} is not made`);
      // A column the database fills is never null there, though an entity not read yet lacks it.
      else if (prop.persist !== false && (column.is_nullable === 'YES') !== Boolean(prop.nullable)) {
        faults.push(`${path} is ${column.is_nullable === 'YES' ? '' : 'not '}nullable in the database only`);
      }
    }
  }
  for (const path of made.keys()) if (!described.has(path)) faults.push(`${path} is described by no entity`);
  expect(faults).toEqual([]);
});

test('a refusal without a reason cannot be stored, whoever writes', async () => {
  const [proposal]: { id: string }[] = await world.orm.em.execute('select id from proposal limit 1');
  await expect(
    world.orm.em.execute(
      `insert into outcome (id, proposal_id, decision, decided_at, provenance)
       values (gen_random_uuid(), ?, 'INADMISSIBLE', now(), 'ENTERED')`,
      [proposal!.id],
    ),
  ).rejects.toThrow(/outcome_(has_justification|refusal_has_reason)/u);
});

test('the audit log is only added to', async () => {
  await expect(world.orm.em.execute(`delete from audit_event`)).rejects.toThrow(/never changed or removed/u);
});
