import type { Browser, Locator, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { openBrowser, openContext } from './browser.js';
import {
  button,
  choose,
  comeIn,
  dialog,
  expectDrawnWideAndNarrow,
  expectPage,
  field,
  holdSavings,
  part,
  settled,
} from './console.js';
import { expectConflictSettled, vote } from './committee/session.js';
import { openSession, take } from './prepared.js';
import { beginAnewAfterFailure } from './served.js';
import { watch } from './watch.js';

beginAnewAfterFailure();

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));

const alone = 'ma-nap-3-p0040';
const lot = ['ma-nap-3-p0041', 'ma-nap-3-p0042'];
const late = 'ma-nap-3-p0043';
const tick = (within: Locator, name: string | RegExp) => within.getByRole('checkbox', { name });

async function arrive(account: string, path: string): Promise<Page> {
  const page = await comeIn(await openContext(browser, 'ar'), account, 'ar');
  await page.goto(`/console${path}`);
  await settled(page, 'ar');
  return page;
}

test('the committee decides: called, counted, put to the vote without a quorum and with one, voted on, told in its minutes', async () => {
  const [civil, public1] = [await openSession('member.civil'), await openSession('member.public')];
  for (const reference of [alone, ...lot]) await take(civil, reference, 'REFER');

  const desk = await arrive('secretariat', '/committee');
  const expectQuiet = await watch(desk);
  await expectPage(desk, 'لجنة الإشراف', 'ar');
  await part(desk, 'المقاعد والأعضاء').getByText('المقاعد المشغولة: 5 من 5').first().waitFor();
  await expectDrawnWideAndNarrow(desk, 'ar', 'committee');

  await desk.getByRole('link', { name: 'الدعوة إلى جلسة' }).click();
  await expectPage(desk, 'الدعوة إلى جلسة', 'ar');
  await field(desk, 'الموضوع', 'ar').fill('البت في المقترحات المحالة');
  await field(desk, 'المكان', 'ar').fill('الرباط، قاعة الاجتماعات');
  await desk.getByLabel('رابط المشاركة عن بعد').fill('https://meet.example.org/committee');
  const queue = part(desk, 'مقترحات محالة إلى الجلسة');
  await tick(queue, new RegExp(alone)).check();
  await button(queue, 'أدرجه في جدول الأعمال').click();
  for (const reference of lot) await tick(queue, new RegExp(reference)).check();
  await button(queue, 'أدرجها دفعة واحدة بتصويت واحد').click();
  await field(desk, 'عنوان النقطة 2', 'ar').fill('مقترحان حول النشر الاستباقي');
  await button(desk, 'أضف نقطة أخرى').click();
  await field(desk, 'عنوان النقطة 3', 'ar').fill('رزنامة الدورة المقبلة');
  await button(desk, 'تقديم النقطة 3').click();
  await expectDrawnWideAndNarrow(desk, 'ar', 'committee-call');
  await button(desk, 'الدعوة إلى جلسة').click();
  await part(desk, 'جدول الأعمال').getByText('رزنامة الدورة المقبلة').waitFor();
  const session = new URL(desk.url()).pathname.split('/').at(-1)!;
  await expectDrawnWideAndNarrow(desk, 'ar', 'committee-convened');

  await expectConflictSettled(desk, session);

  // What is sent to the committee once it is called waits in sight, and comes on the agenda by one press.
  await take(civil, late, 'REFER');
  await desk.goto('/console/committee');
  await part(desk, 'مقترح واحد ينتظر جدول أعمال').getByText(late).waitFor();
  await desk.getByRole('button', { name: /^إدراجه في جدول أعمال/ }).click();
  await desk.getByText('أدرج في جدول الأعمال.').waitFor();
  // On a busy machine the page is drawn anew a moment after an answer is known.
  await desk.addInitScript(() => {
    const own = setTimeout;
    Object.assign(window, { setTimeout: (work: () => void, ms?: number) => own(work, ms || 50) });
  });
  await desk.goto(`/console/committee/sessions/${session}`);
  await part(desk, 'جدول الأعمال').getByText(late).waitFor();

  const aside = await arrive('member.public3', `/committee/sessions/${session}`);
  await button(aside, 'التنحي عن النقطة 1').click();
  const declaring = dialog(aside, 'التنحي عن النقطة 1');
  await declaring.getByLabel('مصلحتك').fill('عضو في مكتب الجمعية صاحبة المقترح');
  await button(declaring, 'التنحي').click();
  await aside.getByText('تنحيت عن هذه النقطة: لا يحتسب مقعدك فيها.').waitFor();

  const step = async (name: string) => {
    await button(desk, name).click();
    await button(dialog(desk, name), name).click();
    await dialog(desk, name).waitFor({ state: 'detached' });
  };
  await step('افتتاح الجلسة');
  const room = part(desk, 'الحضور');
  const colleges = {
    civil: room.getByRole('region', { name: 'هيئة المجتمع المدني' }),
    administration: room.getByRole('region', { name: 'هيئة الإدارة' }),
  };
  await button(colleges.civil, 'كلهم حاضرون').click();
  for (const seat of [1, 2, 3]) await tick(colleges.administration, new RegExp(`^${seat} ·`)).check();
  await room.getByText('ينقص عضو واحد').first().waitFor();
  const agenda = part(desk, 'جدول الأعمال');
  await button(agenda, 'عرض النقطة 1 على التصويت').press('Enter');
  expect(await desk.getByRole('dialog').count(), 'without a quorum nothing is put to the vote').toBe(0);
  await agenda
    .getByText('لم يكتمل النصاب في هيئة الإدارة: حضر 3 ويلزم 4 من أصل 5. لم يتخذ أي قرار.')
    .first()
    .waitFor();
  await expectDrawnWideAndNarrow(desk, 'ar', 'committee-no-quorum');

  // The substitute sits where the member does not, and makes room for the member when they come.
  await tick(colleges.administration, /^1 ·/).uncheck();
  await tick(colleges.administration, /^نائبه/).check();
  for (const seat of [4, 5]) await tick(colleges.administration, new RegExp(`^${seat} ·`)).check();
  await tick(colleges.administration, /^1 ·/).check();
  await expect.poll(() => tick(colleges.administration, /^نائبه/).isChecked()).toBe(false);
  await room.getByText('اكتمل').nth(1).waitFor();

  // Who stands aside is counted on neither side: four of four, three of four needed.
  const put = async (name: string) => {
    await button(agenda, name).click();
    return dialog(desk, name);
  };
  await agenda.getByText('حضر 4، ويلزم 3 من أصل 4').waitFor();
  const admitting = await put('عرض النقطة 1 على التصويت');
  await expectDrawnWideAndNarrow(desk, 'ar', 'committee-put');
  await button(admitting, 'عرض على التصويت').click();
  const running = part(desk, 'تصويت جار');
  await running.getByText('صوت 0 من أصل 9').waitFor();

  const member = await arrive('member.civil2', '/');
  const next = part(member, 'الجلسة المقبلة');
  await next.getByText('التصويت مفتوح، وصوتك لم يسجل بعد.').waitFor();
  await next.getByRole('link').click();
  await member.getByRole('radio', { name: 'مع', exact: true }).check();
  await expectDrawnWideAndNarrow(member, 'ar', 'committee-vote');
  await button(member, 'أدلي بصوتي').click();
  await member.getByText('سبق أن صوتت في هذه النقطة. ولا يغير صوت أدلي به.').waitFor();
  await aside
    .getByText(
      'لا يمكنك البت فيه: هو أو ما يبت فيه معه صادر عنك أو عن الجهة التي تنتمي إليها، أو أعلنت تجريح نفسك.',
    )
    .waitFor();
  expect(await aside.getByRole('radio').count()).toBe(0);
  await vote(public1, session, 'FOR');
  await vote(await openSession('member.public2'), session, 'AGAINST');
  await vote(await openSession('member.public4'), session, 'FOR');
  // The desk's own page reads it again: nobody loads it anew.
  await running.getByText('صوت 4 من أصل 9').waitFor();
  await expectDrawnWideAndNarrow(desk, 'ar', 'committee-voting');
  await button(running, 'ختم التصويت').click();
  await agenda.getByText('اعتمدت').first().waitFor();
  await member.getByText('من صوت بماذا').waitFor();
  expect(await civil.ask(`{ proposal(reference: "${alone}") { workflowState } }`)).toEqual({
    proposal: { workflowState: 'ADMISSIBLE' },
  });

  const refusing = await put('عرض النقطة 3 على التصويت');
  await choose(desk, refusing, 'ما يعرض على التصويت', 'عدم القبول، نهائيا');
  await choose(desk, refusing, 'السبب', 'غير دقيق');
  await choose(desk, refusing, 'طريقة الاقتراع', 'اقتراع سري');
  await field(refusing, 'التعليل', 'ar').fill(
    'لا يحدد المقترحان ما ينشر ولا من ينشره ولا في أي أجل، وقد طلب من صاحبيهما توضيح ذلك دون جواب.',
  );
  await button(refusing, 'عرض على التصويت').click();
  await running.getByText('صوت 0 من أصل 10').waitFor();
  for (const account of ['member.civil', 'member.civil3', 'member.public', 'member.public5'])
    await vote(await openSession(account), session, 'FOR');
  await running.getByText('صوت 4 من أصل 10').waitFor();
  await button(running, 'ختم التصويت').click();
  await expect.poll(() => agenda.getByText('اعتمدت').count()).toBe(2);
  for (const reference of lot)
    expect(await civil.ask(`{ proposal(reference: "${reference}") { workflowState } }`)).toEqual({
      proposal: { workflowState: 'INADMISSIBLE' },
    });

  // A session is over when nothing of its agenda waits.
  await button(desk, 'اختتام الجلسة').press('Enter');
  await desk.getByText(/لم يبت في كل النقط \(النقط: 2, 4\)/).waitFor();
  expect(await desk.getByRole('dialog').count()).toBe(0);
  const postponing = await put('تأجيل النقطة 2 أو سحبها');
  await field(postponing, 'السبب', 'ar').fill('لم تعد بعد الوثيقة المعروضة على اللجنة.');
  await expectDrawnWideAndNarrow(desk, 'ar', 'committee-postpone');
  await button(postponing, 'تأجيل').click();
  await agenda.getByText('مؤجلة').waitFor();
  const withdrawing = await put('تأجيل النقطة 4 أو سحبها');
  await field(withdrawing, 'السبب', 'ar').fill('يعرض على الجلسة المقبلة مع ما يشبهه.');
  await button(withdrawing, 'تأجيل').click();
  await expect.poll(() => agenda.getByText('مؤجلة').count()).toBe(2);
  await expectDrawnWideAndNarrow(desk, 'ar', 'committee-decided');
  await step('اختتام الجلسة');

  const minutes = part(desk, 'المحضر');
  const written = field(minutes, 'المحضر', 'ar');
  await expect.poll(() => written.inputValue()).toContain('البت في المقترحات المحالة');
  // What is written and not saved is there again for whoever wrote it, on this device.
  const correction = 'صحح المحضر بعد قراءته.';
  await written.fill(`${await written.inputValue()}\n\n${correction}`);
  await minutes.getByText('لم يحفظ بعد؛ وما كتبته محفوظ على هذا الجهاز.').waitFor();
  await desk.reload();
  await minutes.getByText(/استعيد هنا ما كتبته/).waitFor();
  expect(await written.inputValue()).toContain(correction);
  await expectDrawnWideAndNarrow(desk, 'ar', 'committee-minutes');
  // What is written while it is being saved is not lost with the answer: it is kept, and saved next.
  const arrives = await holdSavings(desk, 'SaveMinutes');
  await button(minutes, 'حفظ المحضر').click();
  const more = 'وأضيفت الملاحظة الأخيرة.';
  await written.fill(`${await written.inputValue()}\n\n${more}`);
  arrives();
  await desk.getByText('حفظ المحضر.').waitFor();
  await minutes.getByText(/استعيد هنا ما كتبته/).waitFor({ state: 'detached' });
  await minutes.getByText('لم يحفظ بعد؛ وما كتبته محفوظ على هذا الجهاز.').waitFor();
  await desk.reload();
  await minutes.getByText(/استعيد هنا ما كتبته/).waitFor();
  expect(await written.inputValue()).toContain(more);
  // A device that has no more room is spoken of too.
  await desk.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new Error('no room');
    };
  });
  await written.fill(`${await written.inputValue()} انتهى.`);
  await minutes.getByText(/لا يحتفظ هذا المتصفح بشيء/).waitFor();
  await button(minutes, 'حفظ المحضر').click();
  await minutes.getByText(/استعيد هنا ما كتبته/).waitFor({ state: 'detached' });
  await step('نشر المحضر');
  await expect.poll(() => minutes.getByRole('textbox').count()).toBe(0);
  await expectDrawnWideAndNarrow(desk, 'ar', 'committee-published');
  await expectQuiet();
}, 360_000);
