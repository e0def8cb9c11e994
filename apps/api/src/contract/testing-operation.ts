import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = new URL('../../../../packages/contract/operations/', import.meta.url);

/** A published operation, as it is committed: `08-search`. */
export const operation = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`${name}.graphql`, folder)), 'utf8');
