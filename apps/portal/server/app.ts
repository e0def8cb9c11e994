import { RouterContextProvider, createRequestHandler } from 'react-router';
import * as build from 'virtual:react-router/server-build';
import { type Query, clientContext, createClient } from '../app/graph/ask.js';
import { type ShareFile, shareContext } from '../app/reports/shared-files.js';
import { siteContext } from '../app/site.js';

export interface PortalOptions {
  query: Query;
  /** In `demo` every page carries a banner that says so. */
  mode: 'demo' | 'production';
  /** Scheme, host and port people see, such as `https://iltizam.example`. */
  origin: string;
  /** The functional mailbox to write to; null where none was named. */
  contact: string | null;
  /** The number of the declaration of personal data, and the country they stand in; null where none was named. */
  declaration: string | null;
  hosting: string | null;
}

export interface Portal {
  /** `visitor` says who sends the request; it goes back with every question, and no page looks into it. */
  handle(
    request: Request,
    context: { nonce: string; visitor?: unknown; share?: ShareFile },
  ): Promise<Response>;
}

/** The public site as one function from request to response, mounted by the api's server. */
export function createPortal({ query, mode, origin, ...told }: PortalOptions): Portal {
  const handler = createRequestHandler(build, 'production');
  const site = { mode, origin: origin.replace(/\/$/, ''), ...told };
  return {
    handle(request, { nonce, visitor, share }) {
      const context = new RouterContextProvider();
      context.set(siteContext, { ...site, nonce });
      context.set(clientContext, createClient(query, visitor));
      if (share) context.set(shareContext, share);
      return handler(asPage(request), context);
    },
  };
}

/** The framework would answer `/page.data` with a page's data alone; no browser of ours asks, so it is no page either. */
function asPage(request: Request): Request {
  const url = new URL(request.url);
  if (!url.pathname.endsWith('.data')) return request;
  url.pathname += '/';
  return new Request(url, request);
}
