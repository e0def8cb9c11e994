import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of this checkout. */
export const checkout = dirname(dirname(fileURLToPath(import.meta.url)));

export const inCheckout = (...parts) => join(checkout, ...parts);

/** Folders of the workspace's packages, relative to the checkout (as in pnpm-workspace.yaml). */
export function workspaces() {
  const below = (folder) => readdirSync(inCheckout(folder)).map((name) => `${folder}/${name}`);
  return [...below('packages'), ...below('apps'), 'e2e', 'bench', 'faults', 'trust'].filter((folder) =>
    existsSync(inCheckout(folder, 'package.json')),
  );
}
