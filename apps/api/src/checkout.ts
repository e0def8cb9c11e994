import { fileURLToPath } from 'node:url';

/** The folder the project stands in; the same from `src` and from `dist`. */
export const checkoutDir = fileURLToPath(new URL('../../../', import.meta.url));
