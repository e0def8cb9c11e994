import type { Request } from 'express';

const COOKIE = /(?:^|;[\t ]*)(iltizam-draft=([\w-]{43}))(?:;|$)/u;

/** The one cookie a page may read itself, as it came: which draft this browser is writing. */
export const draftCookieOf = ({ headers }: Request): string | null =>
  COOKIE.exec(headers.cookie ?? '')?.[1] ?? null;

/** The key in it. */
export const draftKeyOf = ({ headers }: Request): string | null =>
  COOKIE.exec(headers.cookie ?? '')?.[2] ?? null;
