import { renderToStaticMarkup } from 'react-dom/server';
import {
  type EntryContext,
  type HandleErrorFunction,
  type RouterContextProvider,
  ServerRouter,
  isRouteErrorResponse,
} from 'react-router';
import { SiteProvider, siteContext } from './site.js';

/**
 * No page is hydrated, so pages are written as static markup: smaller, and whole before the first byte leaves,
 * which lets a fault while drawing still become a proper error page.
 */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  entry: EntryContext,
  context: RouterContextProvider,
): Response {
  const site = context.get(siteContext);
  const markup = renderToStaticMarkup(
    <SiteProvider value={site}>
      <ServerRouter context={entry} url={request.url} nonce={site.nonce} />
    </SiteProvider>,
  );
  headers.set('Content-Type', 'text/html; charset=utf-8');
  return new Response(`<!DOCTYPE html>${markup}`, { status, headers });
}

/** Faults of ours go to the log. An address that leads nowhere is no fault, and strangers try many. */
export const handleError: HandleErrorFunction = (error, { request }) => {
  if (!isRouteErrorResponse(error) && !request.signal.aborted) console.error(error);
};
