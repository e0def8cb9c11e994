import type { Locale } from '@iltizam/domain/languages';

/** Who is behind a request, read again at each one. */
export interface SignedIn {
  userId: string;
  sessionId: string;
  name: string;
  email: string;
  locale: Locale;
  /** Of the account, when its rights were read. */
  version: number;
}
