import { createContext, useContext } from 'react';
import { createContext as createRequestContext } from 'react-router';

/** What the server that mounts the portal says about itself, and about this request. */
export interface Site {
  mode: 'demo' | 'production';
  /** Scheme, host and port people see, without a slash at the end: canonical addresses begin with it. */
  origin: string;
  /** The functional mailbox to write to; null where none was named. */
  contact: string | null;
  /** The number under which the processing of personal data was declared; null where none was named. */
  declaration: string | null;
  /** The country the data stand in, as ISO 3166 names it; null where none was named. */
  hosting: string | null;
  /** Allows what is inline under the content policy of this response. */
  nonce: string;
}

export const siteContext = createRequestContext<Site>();

const SiteContext = createContext<Site | null>(null);
export const SiteProvider = SiteContext.Provider;

export function useSite(): Site {
  const site = useContext(SiteContext);
  if (!site) throw new Error('A page was drawn outside of its site.');
  return site;
}
