import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { dataPurposes } from '@iltizam/domain/personal-data';
import { GraphQLError } from 'graphql';
import { describe, expect, it, test, vi } from 'vitest';
import type { Query } from '../app/graph/ask.js';
import type { PortalOptions, createPortal as CreatePortal } from './app.js';
import { answers } from './testing-answers.js';

// The portal as it is mounted: what the build wrote, not its sources.
const built = new URL('../build/server/index.js', import.meta.url).href;
const { createPortal } = (await import(/* @vite-ignore */ built)) as { createPortal: typeof CreatePortal };

const origin = 'https://iltizam.example';

async function get(
  path: string,
  options: Partial<PortalOptions> = {},
  headers: Record<string, string> = {},
  signal: AbortSignal | null = null,
) {
  const portal = createPortal({
    query: answers,
    mode: 'production',
    origin,
    contact: null,
    declaration: null,
    hosting: null,
    ...options,
  });
  const response = await portal.handle(new Request(origin + path, { headers, signal }), { nonce: 'n0nce' });
  return { status: response.status, headers: response.headers, html: await response.text() };
}

/** The api refuses, as it does over its own door. */
const refusing =
  (code: string): Query =>
  async () => ({ data: null, errors: [new GraphQLError('no', { extensions: { code } })] });

describe('the bare address', () => {
  const wishes: [string | undefined, string][] = [
    [undefined, '/ar'],
    ['fr-FR,fr;q=0.9,ar;q=0.8', '/fr'],
    ['de,en;q=0.4,ar;q=0.7', '/ar'],
    ['de, es;q=0.5', '/ar'],
    ['en;q=0, fr;q=0.1', '/fr'],
  ];
  it.each(wishes)('with %s leads to %s', async (wish, address) => {
    const { status, headers } = await get('/', {}, wish === undefined ? {} : { 'Accept-Language': wish });
    expect([status, headers.get('Location'), headers.get('Vary')]).toEqual([302, address, 'Accept-Language']);
  });
});

describe('what fails while a page is drawn', () => {
  const failing: Query = async () => {
    throw new Error('stopped');
  };
  it.each([
    ['is written down', false, 1],
    ['is no fault once the visitor has left', true, 0],
  ])('%s', async (_what, left, times) => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const gone = new AbortController();
    const query: Query = async (...asked) => {
      if (left) gone.abort();
      return failing(...asked);
    };
    const { status } = await get('/fr/plans', { query }, {}, gone.signal);
    expect(status).toBe(500);
    expect(log).toHaveBeenCalledTimes(times);
    log.mockRestore();
  });
});

describe('a page', () => {
  it('says its language and direction, and where its other languages are', async () => {
    const { status, html } = await get('/ar/proposals?state=INADMISSIBLE');
    expect(status).toBe(200);
    expect(html).toContain('<!DOCTYPE html><html lang="ar-MA" dir="rtl">');
    expect(html).toContain(`<link rel="canonical" href="${origin}/ar/proposals"/>`);
    expect(html).toContain(`hrefLang="fr" href="${origin}/fr/proposals"`);
    const { html: slashed } = await get('/ar/proposals/');
    expect(slashed).toContain(`<link rel="canonical" href="${origin}/ar/proposals"/>`);
    // The switch keeps the filters.
    expect(html).toContain('href="/fr/proposals?state=INADMISSIBLE"');
  });

  it('ships no script and no inline style, so that the strictest policy lets it be', async () => {
    const { html } = await get('/fr/proposals/plan-1-p0001');
    const runs = html.replaceAll(/<script type="application\/ld\+json">[^<]*<\/script>/g, '');
    expect(runs).not.toMatch(/<script|<style|\sstyle=|\son\w+=|javascript:/);
  });

  it('with a form brings one small script, which reckons the proof of work', async () => {
    const { html } = await get('/fr/my');
    expect(html.match(/<script[^>]*src=[^>]*>/gu)).toEqual([
      '<script async="" type="module" src="/proof/proof-of-work.js">',
    ]);
    const script = await readFile(new URL('../build/proof/proof-of-work.js', import.meta.url));
    // Of the 120 kB a page with a form may bring.
    expect(gzipSync(script).length).toBeLessThan(3_000);
  });

  it('PR-13: says of personal data why, on what ground, who reads it, how long, and under which number; abroad is flagged', async () => {
    const { html } = await get('/fr/personal-data', { declaration: 'D-GC-123/2026', hosting: 'FR' });
    expect(html.match(/<th scope="row">/gu)).toHaveLength(dataPurposes.length);
    expect(html).toContain('D-GC-123/2026');
    expect(html).toContain('pays : France');
    expect(html).toContain('exige une demande propre à la CNDP');
    const home = (await get('/fr/personal-data', { hosting: 'MA' })).html;
    expect(home).toContain('pays : Maroc');
    expect(home).not.toContain('exige une demande propre');
    expect((await get('/fr/personal-data')).html).toContain('Aucun numéro de déclaration');
  });

  it('tells machines where it stands, and no text of a record can end what it tells', async () => {
    const { html } = await get('/fr/proposals/plan-1-p0001');
    const [, json = ''] = /<script type="application\/ld\+json">([^<]*)<\/script>/u.exec(html) ?? [];
    expect(JSON.parse(json)).toMatchObject({
      '@type': 'BreadcrumbList',
      itemListElement: [
        { name: 'Accueil', item: `${origin}/fr` },
        { name: 'Propositions', item: `${origin}/fr/proposals` },
        { name: 'Simplifier <tout> & vite', item: `${origin}/fr/proposals/plan-1-p0001` },
      ],
    });
  });

  it('tells feed readers where to follow it', async () => {
    const { html } = await get('/fr/proposals/plan-1-p0001');
    for (const feed of ['/feeds/changes.atom?lang=fr', '/feeds/proposals/plan-1-p0001.atom?lang=fr'])
      expect(html).toContain(`href="${feed}"`);
  });

  it('has a title that says what its heading says', async () => {
    const { html } = await get('/fr/proposals/plan-1-p0001');
    expect(html).toContain('<title>Simplifier &lt;tout&gt; &amp; vite - Iltizam</title>');
    expect(html).toContain('<h1 lang="fr-MA" dir="ltr">Simplifier &lt;tout&gt; &amp; vite</h1>');
  });

  it('shows a text it does not have in its language in another, and says so', async () => {
    const { html } = await get('/ar/proposals/plan-1-p0001');
    expect(html).toContain('<h1 lang="fr" dir="ltr">Simplifier');
    expect(html).toContain('النص بالفرنسية');
    expect(html).toContain('<p lang="fr" dir="ltr">Second alinéa.</p>');
  });

  it('tells what became of a proposal and why, in plain words', async () => {
    const { html } = await get('/en/proposals/plan-1-p0001');
    expect(html).toContain('Found inadmissible by the committee.');
    expect(html).toContain('does not say enough to turn it into an action');
    expect(html).toContain('Published: March 2021');
    expect(html).toContain('No answer published yet');
  });

  it('says that no result is held, and draws no bar for it', async () => {
    const { html } = await get('/en/plans');
    expect(html).toContain('No result held yet');
    expect(html).not.toContain('<progress');
  });

  it('leads on by cursor and keeps the filters', async () => {
    const first = await get('/en/proposals?plan=plan-1');
    expect(first.html).toContain('rel="next" href="/en/proposals?plan=plan-1&amp;after=next%2Bpage%3D"');
    const last = await get('/en/proposals?plan=plan-1&after=next%2Bpage%3D');
    expect(last.html).not.toContain('rel="next"');
    expect(last.html).toContain('href="/en/proposals?plan=plan-1">Back to the start');
  });

  it('carries the banner of a demonstration in a demonstration only', async () => {
    expect((await get('/en/plans', { mode: 'demo' })).html).toContain('Demonstration.');
    expect((await get('/en/plans')).html).not.toContain('Demonstration.');
  });
});

describe('an error page', () => {
  test.each([
    ['/fr/nowhere', 'fr-MA'],
    ['/fr/plans/plan-9', 'fr-MA'],
    ['/xx/plans', 'ar-MA'],
    ['/fr/plans.data', 'fr-MA'],
    ['/fr/%E0%A4%A', 'fr-MA'],
    ['/fr/proposals/plan-1-p0002', 'fr-MA'],
  ])('%s is not there, in %s', async (path, lang) => {
    const { status, html } = await get(path);
    expect(status).toBe(404);
    expect(html).toContain(`<html lang="${lang}"`);
    expect(html).toContain('NOT_FOUND');
    expect(html).toContain('<meta name="robots" content="noindex"/>');
  });

  test.each([
    ['INVALID_INPUT', 400, 'INVALID_INPUT'],
    ['RATE_LIMITED', 429, 'RATE_LIMITED'],
    ['NOT_FOUND', 404, 'NOT_FOUND'],
  ])('for the refusal %s has status %i', async (code, expected, shown) => {
    const { status, html } = await get('/en/proposals', { query: refusing(code) });
    expect(status).toBe(expected);
    expect(html).toContain(shown);
  });

  it('tells nothing of a fault but that it is ours', async () => {
    const log = vi.spyOn(console, 'error').mockReturnValue();
    const query: Query = async () => {
      throw new Error('password=hunter2');
    };
    const { status, html } = await get('/en/plans', { query });
    expect(status).toBe(500);
    expect(html).toContain('UNAVAILABLE');
    expect(html).not.toContain('hunter2');
    // What went wrong is for the log alone.
    expect(log).toHaveBeenCalledOnce();
  });

  it('never answers in the words of the framework when asked to change something', async () => {
    const portal = createPortal({
      query: answers,
      mode: 'production',
      origin,
      contact: null,
      declaration: null,
      hosting: null,
    });
    const response = await portal.handle(new Request(`${origin}/en/plans`, { method: 'POST' }), {
      nonce: 'n',
    });
    expect(response.status).toBe(405);
    expect(await response.text()).toContain('<html lang="en-GB"');
  });
});
