const NAME = 'iltizam-draft';
const THIRTY_DAYS = 30 * 24 * 60 * 60;

/** Which draft this browser is writing; null before the first step was kept. */
export const draftKeyOf = (request: Request): string | null =>
  new RegExp(`(?:^|;\\s*)${NAME}=([\\w-]{43})`).exec(request.headers.get('cookie') ?? '')?.[1] ?? null;

/** 256 random bits: whoever has them writes on. */
export function newDraftKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace('=', '');
}

const flags = (origin: string): string =>
  `Path=/; HttpOnly; SameSite=Lax${origin.startsWith('https:') ? '; Secure' : ''}`;

export const keepDraft = (key: string, origin: string): string =>
  `${NAME}=${key}; Max-Age=${THIRTY_DAYS}; ${flags(origin)}`;

export const forgetDraft = (origin: string): string => `${NAME}=; Max-Age=0; ${flags(origin)}`;
