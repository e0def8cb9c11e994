/** Reserved for tests (RFC 6761): no mail can ever reach anybody there. */
export const DEMO_DOMAIN = '@demo.iltizam.test';

/** A database that once served a demonstration keeps its accounts; outside of demo mode nobody can be one of them. */
export const mayBeUsed = (email: string, mode: 'demo' | 'production'): boolean =>
  mode === 'demo' || !email.endsWith(DEMO_DOMAIN);
