import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { noteFaults } from '../watch.js';

export interface Listening {
  /** What of a text became more than text since it was last asked. */
  faults: () => Promise<string[]>;
  /** The page, or what was done on it, did nothing a text asked for. */
  expectText: (where: string) => Promise<void>;
}

/**
 * Listens on a page and in all its frames for what a script in a text would do or begin: run, ask somebody, open a
 * dialog, be stopped by the policy. What does not run in this browser may run in another: so no element at all may
 * be made of one.
 */
export async function listen(page: Page): Promise<Listening> {
  let heard: string[] = [];
  page.on('dialog', (dialog) => {
    heard.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('popup', (popup) => void heard.push(`opened ${popup.url()}`));
  const allRead = await noteFaults(page, (fault) => heard.push(fault));
  await page.addInitScript(() => {
    const told: string[] = [];
    Object.assign(globalThis, { told, ran: () => told.push('a script ran') });
    addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
      told.push(`policy: ${violatedDirective}`),
    );
  });
  const faults = async (): Promise<string[]> => {
    await allRead();
    for (const frame of page.frames())
      heard.push(...(await frame.evaluate(madeOfText)).map((one) => `${one} in ${frame.url()}`));
    const said = heard;
    heard = [];
    return said;
  };
  return { faults, expectText: async (where) => expect(await faults(), where).toEqual([]) };
}

/** In the page: what was told there, and each element that calls or leads to a script of ours. */
function madeOfText(): string[] {
  const { told = [] } = globalThis as { told?: string[] };
  const leads = /^(?:href|src|srcdoc|action|formaction|data|background|xlink:href)$/iu;
  const toScript = /^[\s\p{Cc}]*(?:javascript|vbscript|data:text|data:image\/svg)/iu;
  const made = [...document.querySelectorAll('*')].filter(
    (element) =>
      (element.matches('script:not([type="application/ld+json"]), style, iframe') &&
        element.innerHTML.includes('an(1)')) ||
      // Not by its properties, which the strings have names for.
      Element.prototype.getAttributeNames.call(element).some((name) => {
        const value = Element.prototype.getAttribute.call(element, name)!;
        return value.includes('an(1)') && (/^on/iu.test(name) || (leads.test(name) && toScript.test(value)));
      }),
  );
  return [...told.splice(0), ...made.map((element) => `<${element.localName}> was made`)];
}
