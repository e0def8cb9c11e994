import type { Browser, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { openBrowser, openContext } from './browser.js';
import { lastLink, sendComment } from './commenting.js';
import { comeIn } from './console.js';
import { mailed, shows, submit, told, written } from './life/author.js';
import {
  acceptComment,
  answerComment,
  beginCard,
  consultForADay,
  goOn,
  letAppear,
  publishOutcome,
  report,
  retain,
  screenAndAssign,
  step,
} from './life/desks.js';
import { refuseOthers } from './life/others.js';
import { openSession } from './prepared.js';
import { beginAnewAfterFailure, nextDay } from './served.js';

beginAnewAfterFailure();

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));

/** Somebody at the console, in a browser of their own. */
const at = async (account: string): Promise<Page> => comeIn(await openContext(browser, 'ar'), account, 'ar');

const comment = 'أضيفوا ميزانيات مجالس العمالات والأقاليم إلى البوابة نفسها.';
const answer = 'تشمل البوابة ميزانيات مجالس العمالات والأقاليم، وأضيف نشاط لذلك إلى البطاقة.';
const commenter = 'commenter.of.a.life@example.org';

test('the life of one proposal, through four browsers: its author is told of each step, and the portal shows it', async () => {
  const reference = await submit(browser, await openSession('secretariat'));
  const page = await (await openContext(browser, 'ar', 'phone', { javaScriptEnabled: false })).newPage();
  const [officer, secretariat] = [await at('officer.justice'), await at('secretariat')];

  // Moderated: it appears.
  await letAppear(secretariat, reference);
  await told('نُشر في البوابة');
  await shows(page, `/ar/proposals/${reference}`, written.title);

  // Screened, assigned, answered; told when the outcome is published.
  await screenAndAssign(await at('member.civil'), reference);
  await retain(officer, written.title);
  expect(await mailed('OWN_NEWS')).toHaveLength(1);
  await publishOutcome(secretariat, reference);
  for (const sentence of [
    'قبلت اللجنة دراسة المقترح',
    'أُحيل المقترح على المؤسسات',
    'احتفظت المؤسسة المعنية بالمقترح',
  ])
    await told(sentence);
  await shows(page, `/ar/proposals/${reference}`, 'احتفظت به المؤسسة المعنية');

  // On a card, with something to do.
  const card = await beginCard(officer, reference);
  await publishOutcome(secretariat, reference);
  await told('أصبح المقترح جزءا من بطاقة التزام');

  // Consulted: somebody says something, and the institution answers before the card can be adopted.
  await refuseOthers(reference);
  await goOn(secretariat, 'تلقي المقترحات', 'دراسة المقترحات', 'صياغة الالتزامات', 'التشاور العمومي');
  await step(officer, card, 'اقتراح الالتزام على اللجنة');
  await step(secretariat, card, 'عرض على التشاور العمومي');
  await told('الالتزام مفتوح للتشاور العمومي');
  await consultForADay(secretariat);
  await page.goto(`/ar/proposals/${reference}`);
  await page.locator(`a[href$="/commitments/${card}"]`).first().click();
  await page.getByRole('link', { name: 'شاركوا برأيكم' }).click();
  await sendComment(page, commenter, comment);
  const admin = await openSession('admin');
  await page.goto(await lastLink(admin, commenter, 'CONFIRM_CONSULTATION_COMMENT'));
  await page.getByRole('button', { name: 'أؤكد', exact: true }).click();
  const said = (await page.getByRole('status').locator('bdi, code').first().textContent())!;
  await acceptComment(secretariat, said);
  await answerComment(officer, said, answer);
  await page.goto(await lastLink(admin, commenter, 'CONSULTATION_COMMENT_ANSWERED'));
  await page.locator(`#${said}`).getByText(answer).waitFor();

  // The night ends the consultation; the next day it is adopted.
  await nextDay();
  await goOn(secretariat, 'التشاور العمومي', 'الاعتماد');
  await step(secretariat, card, 'اعتماد الالتزام');
  await told('اعتُمد الالتزام ضمن الخطة');
  await goOn(secretariat, 'الاعتماد', 'التنفيذ');

  // Progressed.
  await page.goto(`/ar/commitments/${card}`);
  const adopted = page.url().split('/').at(-1)!;
  await report(officer, adopted, '40');
  await told('أعلنت المؤسسة عن تقدم جديد');
  await shows(page, `/ar/commitments/${adopted}`, '40');
  await page.locator('.consulted a').waitFor();
  await page.locator(`a[href$="/proposals/${reference}"]`).first().click();
  const life = page.locator('.timeline');
  for (const chapter of ['قبول المقترح', 'إحالة', 'صار جزءا من التزام'])
    await life.getByText(chapter).first().waitFor();
});
