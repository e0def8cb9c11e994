import type { Request } from 'express';
import { foundItAway } from '../database/abandoned.js';
import type { Bytes } from '../database/bytes.js';
import type { KeptAnswers } from './kept-answers.js';

/** A page of the portal as it was drawn. */
export interface Page {
  status: number;
  headers: readonly [name: string, value: string][];
  text: Bytes;
  /** Of the answer it was drawn for: another one has its own. */
  nonce: string;
}

export type KeptPages = KeptAnswers<Page>;

/**
 * Draws a page, or gives the one that was drawn for somebody else a moment ago where it is the same for everybody: many
 * who follow one link cost one drawing a second.
 */
export async function everybodysPage(
  pages: KeptPages,
  request: Request,
  nonce: string,
  draw: () => Promise<Page>,
): Promise<Page> {
  if (!isAnybodys(request)) return draw();
  const { accept, 'accept-language': languages } = request.headers;
  let own: Page | null = null;
  let drawn = false;
  const shared = await pages
    .get(JSON.stringify([request.originalUrl, accept, languages]), async () => {
      drawn = true;
      own = await draw();
      return isEverybodys(own) ? own : null;
    })
    .catch((error: unknown) => {
      // Whoever it was drawn for may have gone.
      if (drawn) throw error;
      return null;
    });
  const page = own ?? shared ?? (await draw());
  return page.nonce === nonce ? page : { ...page, text: page.text.replaceAll(page.nonce, nonce), nonce };
}

/** Comes from a browser that holds nothing of ours, by a link that is not one person's. */
const isAnybodys = ({ method, headers, query }: Request): boolean =>
  method === 'GET' && headers.cookie === undefined && !('t' in query);

/** Nothing in it is one visitor's, such as the key of a form that is sent once. */
const isEverybodys = ({ status, headers, text }: Page): boolean =>
  status === 200 &&
  !foundItAway() &&
  !headers.some(([name]) => name === 'set-cookie') &&
  !/method="post"|name="key"/iu.test(text);
