import { createContext } from 'react-router';

/** A file that is not written now. */
export interface NotNow {
  /** Others are being written; or whoever asks has taken as much as one may in an hour. */
  status: 503 | 429;
  retryAfterSeconds: number;
}

/**
 * Gives what was written under a key for somebody else, or has it written. What it holds is the same for everybody as long
 * as nothing is published.
 */
export type ShareFile = (key: string, write: () => Promise<Uint8Array>) => Promise<Uint8Array | NotNow>;

/** The server that mounts the portal knows how much may be written; without one every file is. */
export const shareContext = createContext<ShareFile>((_key, write) => write());
