/** Where an attempt comes from, and the session the browser held before it. */
export interface Attempt {
  network: string;
  userAgent: string | null;
  oldToken: string | null;
  requestId: string;
}
