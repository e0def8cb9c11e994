import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql';
import { checkoutDir } from '../checkout.js';
import { buildSchemas } from '../graphql/schema.js';

export const printed = (schema: GraphQLSchema): string => `${printSchema(lexicographicSortSchema(schema))}\n`;

/** Where the contract is committed, by the schema it prints. */
export const contractFiles = { public: 'schema.graphql', staff: 'staff.graphql' } as const;
export const contractFile = (name: keyof typeof contractFiles): string =>
  join(checkoutDir, 'packages/contract', contractFiles[name]);

/** `npm run contract`: writes the contract after a change of the schema, for review. */
if (import.meta.filename === process.argv[1]) {
  const schemas = await buildSchemas();
  writeFileSync(contractFile('public'), printed(schemas.public));
  writeFileSync(contractFile('staff'), printed(schemas.staff));
}
