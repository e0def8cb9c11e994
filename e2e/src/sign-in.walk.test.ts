import type { Browser, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { look, openBrowser, openContext } from './browser.js';
import { button, comeIn, dialog, part, settled } from './console.js';
import { expectWellDrawn } from './drawn.js';
import { origin } from './served.js';
import { ask } from './staff.js';
import { words } from './words.js';

const say = words.ar;
const PASSWORD = 'نخلة تحت مطر الخريف';
const EMAIL = 'newcomer@example.org';

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));

/** A security key that says yes to whatever it is asked. */
async function plugIn(page: Page): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('WebAuthn.enable');
  await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'usb',
      hasResidentKey: false,
      hasUserVerification: false,
      isUserVerified: false,
      automaticPresenceSimulation: true,
    },
  });
}

/** The link of the invitation, as a demonstration shows it to administrators in place of a mailbox. */
async function invited(admin: Page): Promise<string> {
  const input = { email: EMAIL, name: 'حساب جديد', locale: 'AR' };
  const create = `mutation ($input: CreateUserInput!) { createUser(input: $input) { user { id } } }`;
  expect((await ask(admin, create, { input })).errors).toBeUndefined();
  const { data } = await ask(admin, '{ mails(first: 5) { edges { node { kind link } } } }');
  const { edges } = data!['mails'] as { edges: { node: { kind: string; link: string } }[] };
  return edges.find(({ node }) => node.kind === 'INVITATION')!.node.link;
}

async function signIn(page: Page): Promise<void> {
  await page.getByLabel(say.email).fill(EMAIL);
  await page.getByLabel(say.password, { exact: false }).fill(PASSWORD);
  await button(page, say.signIn).click();
}

test('AU-08, AU-18: invited, a password, a passkey; the next time both are asked, and nothing is left behind', async () => {
  const admin = await comeIn(await openContext(browser, 'ar'), 'admin', 'ar');
  await admin.goto('/console/users');
  const link = await invited(admin);

  // A key belongs to a name, which an address of numbers is not.
  const here = (await origin()).replace('127.0.0.1', 'localhost');
  const context = await openContext(browser, 'ar');
  await context.addInitScript(`localStorage.setItem('iltizam.language', 'ar')`);
  const page = await context.newPage();
  await plugIn(page);
  await page.goto(here + link);
  await page.getByText(EMAIL).waitFor();
  await look(page, 'invited-ar-desk');
  await expectWellDrawn(page, 'ar');
  await page.locator('#new-password').fill(PASSWORD);
  await page.locator('#repeated-password').fill(PASSWORD);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/console\/login/u);
  await signIn(page);
  await page.getByRole('heading', { level: 1, name: say.home, exact: true }).waitFor();

  const response = await page.goto(`${here}/console/account`);
  expect(response?.headers()['cache-control']).toBe('no-store');
  await settled(page, 'ar');
  await look(page, 'account-ar-desk');
  await expectWellDrawn(page, 'ar');
  await button(part(page, 'التحقق الثاني'), 'إضافة مفتاح مرور').click();
  const adding = dialog(page, 'إضافة مفتاح مرور');
  await adding.locator('#proof').fill(PASSWORD);
  await page.keyboard.press('Enter');
  await adding.locator('#passkey-name').fill('مفتاح المكتب');
  await page.keyboard.press('Enter');
  await adding.getByRole('listitem').first().waitFor();
  expect(await adding.getByRole('listitem').count()).toBe(10);
  await look(page, 'recovery-codes-ar-desk');
  await expectWellDrawn(page, 'ar');
  await button(adding, 'احتفظت بها').click();
  await page.getByText('مفتاح المكتب').waitFor();

  await button(part(page, 'الجلسات المفتوحة'), 'إنهاء كل الجلسات').click();
  await page.getByLabel(say.email).waitFor();
  // Nothing of the account is shown again by going back.
  await page.goBack();
  await page.getByLabel(say.email).waitFor();
  await signIn(page);
  await page.getByRole('heading', { level: 2, name: 'التحقق الثاني' }).waitFor();
  await look(page, 'second-factor-ar-desk');
  await expectWellDrawn(page, 'ar');
  await button(page, 'استعمال مفتاح المرور').click();
  // Back to where the person was going.
  await page.getByText('مفتاح المكتب').waitFor();

  const [cookie] = (await context.cookies()).filter(({ name }) => name === 'iltizam');
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax' });
  const kept = await page.evaluate(
    () => JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]) + location.href,
  );
  expect(kept).not.toContain(cookie!.value);
});
