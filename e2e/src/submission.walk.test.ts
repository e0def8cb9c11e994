import type { Browser, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { look, openBrowser, openContext } from './browser.js';
import { choose, comeIn, expectDrawnWideAndNarrow, expectPage } from './console.js';
import { expectWellDrawn } from './drawn.js';
import { program, report } from './files.js';
import { openSession } from './prepared.js';

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));

const title = 'نشر مواعيد مجالس الجماعات ومحاضرها';
const shows = 'لائحة دورات المجلس هذه السنة';
const author = 'ساكنة من الحي';
const email = 'citizen.walk@example.org';
const said = 'وليكن النشر بالأمازيغية أيضا.';

interface Mails {
  mails: { edges: { node: { to: string; link: string | null } }[] };
}

test('somebody without account or scripts proposes by telephone, confirms, follows, and reads the outcome', async () => {
  const context = await openContext(browser, 'ar', 'phone', { javaScriptEnabled: false });
  const page = await context.newPage();
  // Reads the same pages with scripts allowed: what looks at a page for faults is a script itself.
  const inspector = await (await openContext(browser, 'ar', 'phone')).newPage();
  const arrived = async (step: string) => {
    await inspector.context().addCookies(await context.cookies());
    await inspector.goto(page.url());
    await look(inspector, `submission-${step}`);
    await expectWellDrawn(inspector, 'ar');
  };
  const next = (name = 'حفظ ومتابعة') => page.getByRole('button', { name }).click();

  await page.goto('/ar/propose');
  await page.getByRole('radio').first().check();
  await arrived('theme');
  await next();
  await page.getByLabel('مقترحكم في سطر واحد').fill(title);
  await page.getByLabel('ما الإشكال').fill('لا يعرف السكان متى تنعقد دورات المجلس ولا ما تقرر فيها.');
  await arrived('challenge');
  await next();
  await page.getByLabel('ما الحل').fill('نشر المواعيد قبل أسبوع والمحاضر بعد أسبوع في بوابة الجماعة.');
  await arrived('solution');
  await next();
  await page.getByLabel('ملف يوضح المقترح').setInputFiles(program);
  await next('إرفاق الملف وإضافة آخر');
  await page.getByRole('alert').getByText('ليس من الأنواع المقبولة').waitFor();
  await arrived('file-refused');
  await page.getByLabel('ملف يوضح المقترح').setInputFiles(report);
  await page.getByLabel('ماذا يبين هذا الملف؟').fill(shows);
  await next('إرفاق الملف وإضافة آخر');
  await page.getByRole('listitem').getByText(shows).waitFor();
  await arrived('files');
  await page.getByLabel('ملف يوضح المقترح').setInputFiles(report);
  await next();
  await page.getByRole('link', { name: '4. الملفات' }).click();
  await page
    .getByRole('button', { name: `حذف الملف ${report.name}` })
    .last()
    .click();
  await expect.poll(() => page.getByRole('button', { name: 'حذف الملف' }).count()).toBe(1);
  await next();
  await page.getByLabel('الاسم الكامل').fill(author);
  await page.getByLabel('البريد الإلكتروني').fill(email);
  await page.getByRole('radio', { name: 'باسمكم الشخصي' }).check();
  await page.getByRole('checkbox').first().check();
  await arrived('you');
  // People take longer than machines to fill in a form.
  await page.waitForTimeout(3_000);
  await next('إرسال المقترح');
  await page.getByRole('heading', { level: 1, name: 'بقيت خطوة واحدة' }).waitFor();

  const admin = await openSession('admin');
  const mailed = async () => {
    const { mails } = (await admin.ask(
      '{ mails(first: 50) { edges { node { to link } } } }',
    )) as unknown as Mails;
    return mails.edges.find(({ node }) => node.to === email)!.node.link!;
  };
  await page.goto(await mailed());
  await arrived('confirm');
  await next('أؤكد');
  await page.getByText('استلم مقترحكم').waitFor();
  await arrived('mine');
  const reference = /ma-nap-\d-p\d+/u.exec(page.url())![0];

  const secretary = await comeIn(await openContext(browser, 'ar'), 'secretariat', 'ar');
  await letAppear(secretary, reference);
  await readAuthor(secretary, reference);
  await page.goto(`/ar/proposals/${reference}`);
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  const file = await page
    .getByRole('region', { name: 'الملفات المرفقة' })
    .getByRole('link')
    .getAttribute('href');
  expect(await (await page.request.get(file!)).body()).toEqual(report.buffer);
  await arrived('public');

  await support(page);
  await comment(page);
  await decideOnComment(secretary, reference, 'نشر للعموم');
  await page.goto(`/ar/proposals/${reference}`);
  await page.getByRole('link', { name: 'التبليغ عن هذا التعليق' }).click();
  await page.getByRole('radio', { name: 'يتضمن سبا أو تهديدا' }).check();
  await page.getByLabel('توضيح للمشرفين').fill('يهدد رئيس الجماعة.');
  await arrived('report');
  await next('إرسال التبليغ');
  await page.getByRole('status').waitFor();
  await page.goto(`/ar/proposals/${reference}`);
  // AB-05: it stays until a moderator decides.
  await page.getByText(said).waitFor();
  await decideOnComment(secretary, reference, 'عدم النشر', ['تبليغ واحد', 'يهدد رئيس الجماعة.']);
  // AB-08: its writer reads why, and asks for another look.
  await page.goto('/ar/my');
  await page.getByText('فيه تهديد لشخص.').waitFor();
  await page.getByText('طلب إعادة النظر').first().click();
  await page.getByLabel('نصكم').last().fill('لم أهدد أحدا.');
  await arrived('comment-removed');
  await next('طلب إعادة النظر');
  await page.getByText('طلبتم إعادة النظر').waitFor();
  await decideOnComment(secretary, reference, 'نشر للعموم', ['لم أهدد أحدا.']);
  await page.goto('/ar/personal-data');
  await page.getByText('التعرض على معالجة معطياتكم').click();
  await page.getByRole('radio', { name: 'مراسلتكم بشأن ما تتابعونه' }).check();
  await page.getByLabel('أسباب تعرضكم').fill('لا أريد رسائل أخرى.');
  await next('إرسال التعرض');
  await page.getByRole('status').waitFor();
  await arrived('objection');
  await page.goto('/ar/my');
  await chooseNaming(page, secretary, reference);
  await page.getByText('سحب المقترح').first().click();
  await page.getByRole('button', { name: 'سحب المقترح' }).click();
  await page.goto(`/ar/proposals/${reference}`);
  await page.getByRole('region', { name: 'ما آل إليه المقترح' }).waitFor();
  await page.getByText('سحب').first().waitFor();
  await arrived('outcome');
});

/** A moderator reads it and lets it appear. */
async function letAppear(page: Page, reference: string): Promise<void> {
  await page.goto('/console/');
  await page.getByRole('navigation').getByRole('link', { name: 'الإشراف على المحتوى' }).click();
  await expectPage(page, 'الإشراف على المحتوى', 'ar');
  const item = page.getByRole('article', { name: `المقترح ${reference}`, exact: true });
  await item.getByText(title).waitFor();
  await item.getByRole('link', { name: shows }).waitFor();
  expect(await item.getByText('يشبه هذا الإرسال').count()).toBe(0);
  await expectDrawnWideAndNarrow(page, 'ar', 'submission-moderation');
  await item.getByRole('button', { name: 'عدم النشر' }).click();
  await expectDrawnWideAndNarrow(page, 'ar', 'submission-moderation-refusing');
  await page.getByRole('dialog').getByRole('button', { name: 'إلغاء' }).click();
  await item.getByRole('button', { name: 'نشر للعموم' }).click();
  await item.waitFor({ state: 'detached' });
}

/** PR-03: the author chooses to be named, which appears once a moderator read the name, and changes their mind. */
async function chooseNaming(page: Page, moderator: Page, reference: string): Promise<void> {
  const [show, hide] = ['نشر اسمي مع مقترحاتي', 'حذف اسمي من مقترحاتي'];
  const named = async () => {
    await page.goto(`/ar/proposals/${reference}`);
    return page.getByText(author).count();
  };
  await page.getByRole('button', { name: show }).click();
  await page.getByRole('button', { name: hide }).waitFor();
  expect(await named()).toBe(0);
  await moderator.goto('/console/moderation');
  const item = moderator.getByRole('article', { name: `المقترح ${reference}`, exact: true });
  await item.getByText(author).waitFor();
  await item.getByRole('button', { name: 'نشر للعموم' }).click();
  await item.waitFor({ state: 'detached' });
  expect(await named()).toBe(1);
  await page.goto('/ar/my');
  await page.getByRole('button', { name: hide }).click();
  await page.getByRole('button', { name: show }).waitFor();
  expect(await named()).toBe(0);
  await page.goto('/ar/my');
  // PR-05: and how the name is written.
  await page.getByText('تصحيح اسمي').first().click();
  await page.getByLabel('الاسم الكامل').fill('ساكنة من الحي القديم');
  await page.getByRole('button', { name: 'تصحيح اسمي' }).click();
  await expect.poll(() => page.locator('details[open]').count()).toBe(0);
  expect(await page.getByLabel('الاسم الكامل').inputValue()).toBe('ساكنة من الحي القديم');
}

/** PR-10: who wrote it is shown to whoever says why. */
async function readAuthor(page: Page, reference: string): Promise<void> {
  await page.goto(`/console/proposals/${reference}`);
  const section = page.getByRole('region', { name: 'صاحب المقترح' });
  await section.getByRole('button', { name: 'الاطلاع على هوية صاحب المقترح' }).click();
  await section.getByLabel('سبب الاطلاع').fill('اتصلت صاحبته هاتفيا وتسأل عن مآله.');
  await section.getByRole('button', { name: 'عرض' }).click();
  await section.getByText(email).waitFor();
  await expectDrawnWideAndNarrow(page, 'ar', 'submission-author');
}

/** The browser is recognised: it counts at once. */
async function support(page: Page): Promise<void> {
  await page.getByText('أدعم هذا المقترح').first().click();
  await page.getByLabel('البريد الإلكتروني').first().fill(email);
  await page.getByRole('button', { name: 'أدعم هذا المقترح' }).click();
  await page.getByText('يدعم هذا المقترح شخص واحد').waitFor();
}

async function comment(page: Page): Promise<void> {
  await page.getByText('أعلق على هذا المقترح').first().click();
  await page.getByLabel('تعليقكم').fill(said);
  await page.getByLabel('البريد الإلكتروني').last().fill(email);
  // People take longer than machines to fill in a form.
  await page.waitForTimeout(3_000);
  await page.getByRole('button', { name: 'إرسال التعليق' }).click();
  await page.getByRole('status').waitFor();
}

/** A moderator reads what was said, and what others say of it. */
async function decideOnComment(
  page: Page,
  reference: string,
  decision: string,
  others: string[] = [],
): Promise<void> {
  await page.goto('/console/moderation');
  const item = page.getByRole('article', { name: `تعليق على المقترح ${reference}`, exact: true });
  for (const text of [said, ...others]) await item.getByText(text).waitFor();
  if (others.length > 0) await expectDrawnWideAndNarrow(page, 'ar', 'comment-reported');
  await item.getByRole('button', { name: decision }).click();
  if (decision === 'عدم النشر') {
    const removing = page.getByRole('dialog');
    await choose(page, removing, 'السبب', 'سب أو تهديد');
    await removing.getByLabel('التعليل').first().fill('فيه تهديد لشخص.');
    await removing.getByRole('button', { name: decision }).click();
    await removing.waitFor({ state: 'detached' });
  }
  await item.waitFor({ state: 'detached' });
}
