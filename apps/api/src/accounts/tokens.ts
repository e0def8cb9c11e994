import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits, as an address can hold them. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** Only this is kept: a copy of the table opens nothing. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url');
