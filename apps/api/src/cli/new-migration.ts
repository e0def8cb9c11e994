import 'reflect-metadata';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkoutDir } from '../checkout.js';
import { connectDatabase } from '../database/database.js';
import { openDatabase } from '../database/embedded/open-database.js';
import { migrate } from '../database/migrate.js';

/**
 * `npm run migration -- NAME`: writes the migration that brings the tables to what the entities now describe, and
 * lists it with the others. Only what adds is written; taking away is a decision, and is written by hand.
 */
const folder = join(checkoutDir, 'apps/api/src/database/migrations');
const list = join(checkoutDir, 'apps/api/src/database/migrations.ts');

const name = process.argv[2] ?? '';
if (!/^[a-z]+(-[a-z]+)*$/u.test(name)) {
  console.error('What is the change called? npm run migration -- card-risks');
  process.exit(2);
}
const missing = await missingStatements();
if (missing.length === 0) {
  console.log('The tables are what the entities describe; nothing to write.');
} else {
  const file = write(name, missing);
  console.log(`Written: ${file}`);
}

/** What a database made by all migrations lacks. */
async function missingStatements(): Promise<string[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'iltizam-migration-'));
  // As root, the database's own user has to pass through it.
  chmodSync(dataDir, 0o711);
  const database = await openDatabase({
    databaseUrl: null,
    dataDir,
    checkoutDir,
    log: () => undefined,
    onLost: (error) => {
      throw error;
    },
    throwAway: true,
  });
  const orm = await connectDatabase(database.connection, 2);
  try {
    await migrate(orm);
    return additions(await orm.schema.getUpdateSchemaSQL({ safe: true, wrap: false }));
  } finally {
    await orm.close();
    await database.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** New tables, new columns, and the keys of these; keys a migration named otherwise by hand stay as they are. */
function additions(sql: string): string[] {
  const statements = sql.split(/;\s*\n/u).map((statement) => statement.trim().replace(/;$/u, ''));
  const added = statements.filter((statement) => /^create table |^alter table "\w+" add "/u.test(statement));
  const isNew = (table: string, column: string) =>
    added.some(
      (statement) =>
        statement.startsWith(`create table "${table}"`) ||
        (statement.startsWith(`alter table "${table}"`) && statement.includes(`add "${column}"`)),
    );
  const keys = statements.filter((statement) => {
    const [, table, column] =
      /^alter table "(\w+)" add constraint .* foreign key \("(\w+)"\)/u.exec(statement) ?? [];
    return table !== undefined && column !== undefined && isNew(table, column);
  });
  return [...added, ...keys];
}

function write(change: string, statements: string[]): string {
  const last = readdirSync(folder).toSorted().at(-1) ?? '00';
  const number = String(Number(last.slice(0, 2)) + 1).padStart(2, '0');
  const title = `${new Date().toISOString().slice(0, 10)}-${number}-${change}`;
  const className = change.replace(/(^|-)([a-z])/gu, (_match, _dash, letter: string) => letter.toUpperCase());
  const file = join(folder, `${number}-${change}.ts`);
  writeFileSync(
    file,
    [
      `import { Migration } from '@mikro-orm/migrations';`,
      '',
      `export class ${className} extends Migration {`,
      `  override name = '${title}';`,
      '',
      '  override up(): void {',
      ...statements.map((statement) => `    this.addSql(\`${statement}\`);`),
      '  }',
      '}',
      '',
    ].join('\n'),
  );
  const lines = readFileSync(list, 'utf8')
    .replace(
      '\n/** In the order',
      `import { ${className} } from './migrations/${number}-${change}.js';\n\n/** In the order`,
    )
    .replace(/\n\];\n$/u, `\n  { name: '${title}', class: ${className} },\n];\n`);
  writeFileSync(list, lines);
  return file;
}
