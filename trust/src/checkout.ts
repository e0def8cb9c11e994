import { fileURLToPath } from 'node:url';

/** A place in this checkout. */
export const inCheckout = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
