import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { look, openBrowser, openContext } from './browser.js';
import {
  association,
  criteria,
  email,
  nameMember,
  nominate,
  nominee,
  score,
  text,
  title,
} from './candidate-calls/steps.js';
import { lastLink } from './commenting.js';
import {
  button,
  choose,
  comeIn,
  dialog,
  expectDrawnWideAndNarrow,
  expectPage,
  field,
  part,
  settled,
  type Spoken,
} from './console.js';
import { expectWellDrawn } from './drawn.js';
import { openSession } from './prepared.js';
import { nextDay } from './served.js';
import { inDays } from './today.js';
import { watch } from './watch.js';

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser.close());

const names = { ar: 'العربية', fr: 'Français', en: 'English' };
/** All three languages of one text, side by side. */
async function write(page: Page, label: string, words: Record<'ar' | 'fr' | 'en', string>): Promise<void> {
  for (const language of ['ar', 'fr', 'en'] as const)
    await page
      .getByRole('textbox', { name: `${label} · ${names[language]}`, exact: true })
      .fill(words[language]);
}

async function arrive(account: string, path: string): Promise<Page> {
  const page = await comeIn(await openContext(browser, 'ar'), account, 'ar');
  await page.goto(`/console${path}`);
  await settled(page, 'ar');
  return page;
}

/** Chooses an act, reads what it does, and does it. */
async function act(page: Page, name: string, prepare: (asked: Locator) => Promise<unknown> = async () => {}) {
  await button(page, name).click();
  const asked = dialog(page, name);
  await prepare(asked);
  await button(asked, name).click();
  await asked.waitFor({ state: 'detached' });
  await settled(page, 'ar');
}

test('a call for candidates: opened, answered by telephone without scripts, scored under seal, a tie settled, published, a seat given', async () => {
  const [admin, secretariat] = [await openSession('admin'), await openSession('secretariat')];
  await nameMember(admin);

  const desk = await arrive('secretariat', '/committee');
  const expectQuiet = await watch(desk);
  await button(desk, 'تعديل المقاعد والقواعد').click();
  const seats = dialog(desk, 'تعديل المقاعد والقواعد');
  await seats.getByLabel('عدد المقاعد: هيئة المجتمع المدني').fill('6');
  await seats.getByLabel('عدد المقاعد: هيئة الإدارة').fill('6');
  await button(seats, 'حفظ').click();
  await seats.waitFor({ state: 'detached' });

  await desk.getByRole('link', { name: 'إعداد دعوة إلى تقديم الترشيحات' }).click();
  await expectPage(desk, 'إعداد دعوة إلى تقديم الترشيحات', 'ar');
  await write(desk, 'عنوان الدعوة', title);
  await write(desk, 'نص الدعوة', text);
  await desk.getByLabel('البريد المخصص للاستفسارات').fill('committee@example.org');
  await button(desk, 'أضف معيارا').click();
  for (const [index, { weight, ...label }] of criteria.entries()) {
    await write(desk, `المعيار ${index + 1}`, label);
    await desk.getByLabel(`وزن المعيار ${index + 1}`, { exact: true }).fill(weight === '40' ? '30' : weight);
  }
  await desk.getByRole('status').filter({ hasText: 'مجموع الأوزان: 90 من 100. ينقصه 10' }).waitFor();
  await desk.getByLabel('أقل عدد من المنقطين لكل ترشيح').fill('2');
  await expectDrawnWideAndNarrow(desk, 'ar', 'call-form');
  // What is written is not lost by a link that was pressed by mistake.
  await desk.getByRole('navigation').getByRole('link', { name: 'الرئيسية', exact: true }).click();
  const leaving = dialog(desk, 'بقي ما كتبته دون حفظ');
  await button(leaving, 'البقاء في الصفحة').click();
  // It gives the focus back when it goes; what is typed meanwhile would be cut.
  await leaving.waitFor({ state: 'detached' });
  await desk.getByLabel('وزن المعيار 2', { exact: true }).fill('40');
  await desk.getByRole('status').filter({ hasText: 'مجموع الأوزان: 100 من 100.' }).waitFor();
  for (const day of ['أول يوم لتلقي الترشيحات', 'آخر يوم لتلقي الترشيحات'])
    await fillDay(desk, day, inDays(0));
  await button(desk, 'حفظ').click();
  await expectPage(desk, title.ar, 'ar');
  const call = new URL(desk.url()).pathname.split('/').at(-1)!;
  await act(desk, 'فتح الدعوة');
  await nominate(secretariat, call);

  // Without scripts, on a telephone.
  const context = await openContext(browser, 'ar', 'phone', { javaScriptEnabled: false });
  const page = await context.newPage();
  const inspectors = {
    ar: await (await openContext(browser, 'ar', 'phone')).newPage(),
    fr: await (await openContext(browser, 'fr')).newPage(),
  };
  const arrived = async (step: string, ...languages: Spoken[]) => {
    for (const language of languages) {
      const inspector = inspectors[language];
      await inspector.context().addCookies(await context.cookies());
      await inspector.goto(
        page
          .url()
          .replace('/ar/', `/${language}/`)
          .replace(/[#?].*/u, ''),
      );
      await look(inspector, `call-${step}-${language}`);
      await expectWellDrawn(inspector, language);
    }
  };
  await page.goto('/ar');
  await page.getByRole('link', { name: title.ar }).click();
  expect(await (await page.request.get(`/calendar/calls/${call}.ics`)).text()).toContain('BEGIN:VEVENT');
  await page.getByRole('link', { name: 'قدموا ترشيحكم' }).click();
  await page.getByLabel('اسم الجمعية أو المنظمة').fill(association);
  await page.getByLabel('الاسم الكامل لمن يمثلها').fill('رئيسة الجمعية');
  await page.getByLabel('البريد الإلكتروني').fill(email);
  await page.getByLabel('لماذا تترشح جمعيتكم؟').fill('نريد أن تنشر المعلومة قبل طلبها.');
  await page.getByLabel('ما تجربتها في الموضوع؟').fill('دليل للنشر الاستباقي سنة 2024.');
  for (const consent of await page.getByRole('checkbox').all()) await consent.check();
  // People take longer than machines to fill in a form.
  await page.waitForTimeout(3_000);
  await page.getByRole('button', { name: 'إرسال الترشيح' }).click();
  await page.getByRole('status').waitFor();
  await page.goto(await lastLink(admin, email, 'CONFIRM_CANDIDACY'));
  await page.getByRole('button', { name: 'أؤكد', exact: true }).click();
  await page.getByRole('status').getByText('توصلنا بترشيحكم').waitFor();
  await arrived('own', 'ar');

  // The window is over; whether each is eligible is said before anybody scores.
  await nextDay();
  await desk.reload();
  await settled(desk, 'ar');
  await button(desk, 'بدء التنقيط').press('Enter');
  await desk.getByText(/لم يقرر بعد في استيفاء الشروط \(الترشيحات: 2\)/u).waitFor();
  const candidacies = part(desk, 'الترشيحات').first();
  for (const name of [association, nominee]) {
    await candidacies.getByRole('link', { name }).click();
    await expectPage(desk, name, 'ar');
    await act(desk, 'مستوف للشروط');
    await desk.goBack();
  }
  await settled(desk, 'ar');
  await act(desk, 'بدء التنقيط');

  // A member of each college scores; one of a third stands aside and sees nothing.
  const member = await arrive('member.civil2', '/');
  await part(member, 'دعوات جارية إلى تقديم الترشيحات').getByRole('link', { name: title.ar }).click();
  await expectPage(member, title.ar, 'ar');
  await part(member, 'تنقيطي').getByRole('link', { name: 'ابدأ التنقيط' }).click();
  for (let done = 0; done < 2; done += 1) {
    await part(member, 'نقطي').getByText('أعط كل معيار نقطة.').waitFor();
    await expect.poll(() => member.evaluate(() => document.activeElement?.id.slice(0, 6))).toBe('score-');
    await member.keyboard.type('4');
    await member.keyboard.press('Tab');
    await member.keyboard.type('3');
    await part(member, 'نقطي').getByText('المجموع حسب الأوزان: 72 من 100').waitFor();
    if (done === 0) await expectDrawnWideAndNarrow(member, 'ar', 'call-scoring');
    await member.keyboard.press('Enter');
    await settled(member, 'ar');
  }
  await part(member, 'تنقيطي').getByText('أنجزت 2 من 2').waitFor();
  const aside = await arrive('member.civil3', `/committee/calls/${call}`);
  await aside.getByRole('link', { name: nominee }).click();
  await act(aside, 'التنحي عن هذا الترشيح');
  await aside.getByText(/تنحيت عن هذا الترشيح/u).waitFor();
  expect(await aside.getByRole('textbox').count()).toBe(0);
  expect(await aside.getByText('72').count(), 'sealed').toBe(0);
  await score(await openSession('member.public'), call, { [association]: [4, 3], [nominee]: [4, 3] });

  // Both have the same mark for one seat: an order with its reason, before anything is published.
  await desk.reload();
  await settled(desk, 'ar');
  await act(desk, 'ختم التنقيط');
  await button(desk, 'نشر النتائج').press('Enter');
  await desk.getByText(/تعادل عند آخر مقعد لم يحسم/u).waitFor();
  await act(desk, 'حسم التعادل', async (asked) => {
    const first = asked.getByRole('listitem').first();
    if (!(await first.innerText()).includes(association)) await button(asked, `تقديم ${association}`).click();
    await choose(desk, asked, 'طريقة الحسم', 'بالقرعة');
    await field(asked, 'التعليل', 'ar').fill('أجريت القرعة أمام أعضاء الهيئتين ودونت نتيجتها في محضر.');
    await expectDrawnWideAndNarrow(desk, 'ar', 'call-tie');
  });
  await act(desk, 'نشر النتائج', () => expectDrawnWideAndNarrow(desk, 'ar', 'call-preview'));
  await expectDrawnWideAndNarrow(desk, 'ar', 'call-decided');

  await page.goto(`/ar/committee/calls/${call}`);
  const results = page.getByRole('region', { name: 'النتائج' });
  await results.getByText(association).waitFor();
  await results.filter({ hasText: 'أجريت القرعة' }).waitFor();
  expect(await results.innerText()).not.toContain(nominee);
  await arrived('results', 'ar', 'fr');
  await page.goto(await lastLink(admin, email, 'CANDIDACY_RETAINED'));
  await page.getByRole('button', { name: 'أؤكد', exact: true }).click();
  await page.getByText('مقبول', { exact: true }).waitFor();
  await arrived('own-decided', 'ar');

  await desk.getByRole('button', { name: `إسناد مقعد: ${association}` }).click();
  const giving = dialog(desk, 'إسناد المقعد');
  await choose(desk, giving, 'الشخص', 'عضو جديد (المجتمع المدني)');
  await field(giving, 'الصفة التي يقرؤها العموم', 'ar').fill(`ممثل ${association}`);
  await button(giving, 'إسناد').click();
  await giving.waitFor({ state: 'detached' });
  await desk.getByText('أسند له مقعد.').waitFor();
  await page.goto('/ar/committee');
  await page.getByText(`ممثل ${association}`).waitFor();
  await arrived('committee', 'ar');
  await expectQuiet();
});

/** A day is typed into its three parts. */
async function fillDay(page: Page, label: string, day: string): Promise<void> {
  await page.getByRole('group', { name: label }).getByRole('spinbutton').first().click();
  await page.keyboard.type(day.split('-').toReversed().join(''));
}
