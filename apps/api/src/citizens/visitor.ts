import type { Citizen } from '@iltizam/domain/citizen-links';

/** Who opens a page or sends a form without an account, as far as the browser and the network tell. */
export interface Visitor {
  /** As limits count it. */
  network: string;
  /** Whose confirmed address this browser opened a link of; null for everybody else. */
  citizen: Citizen | null;
  /** The browser is recognised as this person's from now on. */
  admit(citizenId: string): Promise<void>;
  /** The browser is nobody's again. */
  leave(): Promise<void>;
}

/** A program, or a page of another site: it is never recognised, whatever it sends. */
export const stranger = (network: string): Visitor => ({
  network,
  citizen: null,
  admit: async () => {},
  leave: async () => {},
});
