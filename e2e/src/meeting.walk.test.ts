import type { Browser } from 'playwright-core';
import { beforeAll, expect, inject, test } from 'vitest';
import { demoEmail } from './accounts.js';
import { look, openBrowser, openContext, type Size } from './browser.js';
import { button, comeIn, dialog, field, part, settled } from './console.js';
import { expectWellDrawn } from './drawn.js';
import { openSession, type Session } from './prepared.js';
import { inDays } from './today.js';

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));

const challenge = 'تتوقف البوابات العمومية في ساعات الذروة';
const title = 'نشر نسبة توفر كل خدمة رقمية';
const question = 'أي خدمة نحسن أولا؟';
const address = 'zineb@example.org';

/** A meeting of today, as the secretariat announces it. */
async function announce({ ask }: Session): Promise<string> {
  const data = await ask(
    `mutation ($input: AnnounceMeetingInput!) { announceMeeting(input: $input) { meeting { reference } } }`,
    {
      input: {
        plan: 'ma-nap-3',
        details: {
          kind: 'CONSULTATION',
          format: 'HYBRID',
          heldOn: inDays(0),
          startTime: '09:00',
          endTime: '12:30',
          purpose: {
            ar: 'جمع المقترحات حول جودة الخدمات الرقمية بجهة فاس - مكناس',
            fr: 'Recueillir les propositions sur la qualité des services numériques',
          },
          venue: { ar: 'دار الثقافة', fr: 'Maison de la culture' },
          city: { ar: 'فاس', fr: 'Fès' },
          link: 'https://meet.example.org/fes',
          regions: ['fes-meknes'],
          seats: 40,
          registrationOpensOn: inDays(0),
          registrationClosesOn: inDays(0),
          themes: ['service-digitalisation'],
          institutions: [{ institution: 'digital-transition', role: 'ORGANISER' }],
          programme: [
            { start: '09:00', end: '09:30', title: { ar: 'استقبال المشاركين', fr: 'Accueil' } },
            { start: '09:30', end: '12:00', title: { ar: 'الورشات', fr: 'Ateliers' } },
          ],
        },
      },
    },
  );
  return (data['announceMeeting'] as { meeting: { reference: string } }).meeting.reference;
}

/** An account that keeps the record of this meeting and of no other. */
async function nameRapporteur({ ask }: Session, meeting: string): Promise<void> {
  const created = await ask(
    `mutation ($input: CreateUserInput!) { createUser(input: $input) { user { id version } } }`,
    {
      input: {
        email: demoEmail('rapporteur'),
        name: 'مقرر اللقاء',
        locale: 'AR',
        password: inject('password'),
      },
    },
  );
  const { id, version } = (created['createUser'] as { user: { id: string; version: number } }).user;
  await ask(`mutation ($input: AddMembershipInput!) { addMembership(input: $input) { __typename } }`, {
    input: { user: id, version, role: 'RAPPORTEUR', meeting },
  });
}

/** The link of the last mail of a kind, as the person who has the mailbox reads it. */
async function linkOf({ ask }: Session, kind: string): Promise<string> {
  const data = await ask(`{ mails(first: 20) { edges { node { kind to link } } } }`);
  const { edges } = data['mails'] as { edges: { node: { kind: string; to: string; link: string } }[] };
  return edges.find(({ node }) => node.kind === kind && node.to === address)!.node.link;
}

test('a meeting: registered for and confirmed without scripts, checked in by code, recorded, released, proposed', async () => {
  const secretariat = await openSession('secretariat');
  const admin = await openSession('admin');
  const meeting = await announce(secretariat);
  await nameRapporteur(admin, meeting);

  const citizen = await (await openContext(browser, 'ar', 'phone', { javaScriptEnabled: false })).newPage();
  await citizen.goto(`/ar/meetings/${meeting}`);
  const registration = citizen.getByRole('region', { name: 'التسجيل', exact: true });
  await look(citizen, 'meeting-announced-ar-phone');
  await registration.getByLabel('الاسم').fill('ساكنة بالمدينة');
  await registration.getByLabel('البريد الإلكتروني').fill(address);
  await registration.getByLabel('الجهة').selectOption('fes-meknes');
  await registration.getByRole('button', { name: 'سجلوني' }).click();
  await registration.getByRole('status').waitFor();
  await citizen.goto(await linkOf(admin, 'CONFIRM_REGISTRATION'));
  await citizen.getByRole('button', { name: 'أؤكد', exact: true }).click();
  await registration.getByText('لكم مقعد في هذا اللقاء.').waitFor();
  await look(citizen, 'meeting-seat-ar-phone');
  const code = (await registration.locator('.door-letters').textContent())!.trim();
  expect(code).toMatch(/^[2-9A-Z]{6}$/);
  expect(await linkOf(admin, 'MEETING_ACCEPTED')).toContain('/ar/confirm');

  const desk = await openContext(browser, 'ar');
  const door = await comeIn(desk, 'secretariat', 'ar');
  await door.goto(`/console/meetings/${meeting}`);
  await settled(door, 'ar');
  const present = part(door, 'التسجيل والحضور');
  await present.getByLabel('رمز الدخول').fill(code.toLowerCase());
  await button(present, 'تسجيل الحضور').click();
  await present.getByText('ساكنة بالمدينة').waitFor();
  await present.getByText(/الحاضرون: 1/u).waitFor();

  const recorder = await comeIn(await openContext(browser, 'ar'), 'rapporteur', 'ar');
  await recorder.goto(`/console/meetings/${meeting}`);
  await settled(recorder, 'ar');
  const questions = part(recorder, 'الأسئلة المطروحة على الحاضرين');
  await button(questions, 'أضف سؤالا').click();
  const asking = dialog(recorder, 'أضف سؤالا');
  await field(asking, 'السؤال', 'ar').fill(question);
  for (const [place, answer] of ['الحالة المدنية', 'الصحة'].entries())
    await field(asking, `جواب ${place + 1}`, 'ar').fill(answer);
  await button(asking, 'حفظ').click();
  await button(questions, 'فتح للإجابة').click();
  await questions.getByText('يجيب الحاضرون الآن').waitFor();

  await citizen.reload();
  const polls = citizen.getByRole('region', { name: 'الأسئلة التي طرحت على الحاضرين' });
  await polls.getByLabel('الصحة').check();
  await look(citizen, 'meeting-poll-ar-phone');
  await polls.getByRole('button', { name: 'إرسال الجواب' }).click();
  await polls.getByText('استلمنا جوابكم.').waitFor();
  await button(questions, 'إغلاق واحتساب').click();
  await questions.getByText(/المجيبون|عدد المجيبين/u).waitFor();
  const groups = part(recorder, 'الورشات وما دونته');
  await button(groups, 'أضف ورشة').click();
  await button(dialog(recorder, 'الورشة 1'), 'أضف ورشة').click();
  await button(groups, 'دون في الورشة 1').click();
  await field(dialog(recorder, 'تدوين'), 'النص', 'ar').fill(challenge);
  await button(dialog(recorder, 'تدوين'), 'تدوين').click();
  await groups.getByText(challenge).waitFor();
  await citizen.reload();
  expect(await citizen.getByText(challenge).count(), 'before somebody released it').toBe(0);

  await door.reload();
  await settled(door, 'ar');
  const recorded = part(door, 'الورشات وما دونته');
  await recorded.getByRole('checkbox').check();
  await button(recorded, 'نشر ما اختير').click();
  await recorded.getByText('ينتظر النشر').waitFor({ state: 'detached' });
  await look(door, 'meeting-console-ar-desk');
  await expectWellDrawn(door, 'ar');

  await recorder.reload();
  await settled(recorder, 'ar');
  await groups.getByRole('checkbox').check();
  await button(groups, 'تحويله إلى مقترح').click();
  const proposing = dialog(recorder, 'تحويله إلى مقترح');
  await field(proposing, 'عنوان المقترح', 'ar').fill(title);
  await button(proposing, 'تحويله إلى مقترح').click();
  await groups.getByText(/ma-nap-3-p/u).waitFor();

  await citizen.reload();
  await citizen.getByText(challenge).first().waitFor();
  await citizen.getByRole('link', { name: title }).click();
  await citizen.getByRole('heading', { level: 1, name: title }).waitFor();
  await citizen.locator(`a[href$="/meetings/${meeting}"]`).first().waitFor();
});

test('the meeting of 14 October 2023: its 60 participants, its programme, its proposals', async () => {
  for (const language of ['ar', 'fr'] as const)
    for (const size of ['desk', 'phone'] as Size[]) {
      const page = await (await openContext(browser, language, size)).newPage();
      await page.goto(`/${language}/meetings/ma-nap-3-m01`);
      const counts = page.locator('#participants').locator('..');
      expect(await counts.getByRole('cell', { name: '36', exact: true }).count()).toBe(1);
      expect(await page.locator('#programme').locator('..').getByRole('row').count()).toBe(12);
      await look(page, `meeting-2023-${language}-${size}`);
      await expectWellDrawn(page, language);
    }
});

test('a meeting is announced in the console', async () => {
  const page = await comeIn(await openContext(browser, 'ar'), 'secretariat', 'ar');
  await page.goto('/console/meetings/create');
  await settled(page, 'ar');
  await page.getByRole('combobox', { name: 'خطة العمل' }).click();
  await page.getByRole('option').first().click();
  await page.getByLabel('من', { exact: true }).fill('10:00');
  await page.getByLabel('إلى', { exact: true }).fill('12:00');
  await button(page, 'أضف فقرة').click();
  await page.getByLabel('بداية الفقرة 1').fill('10:00');
  await field(page, 'عنوان الفقرة 1', 'ar').fill('كلمة الافتتاح');
  await look(page, 'meeting-form-ar-desk');
  await expectWellDrawn(page, 'ar');
  await button(page, 'إعلان لقاء').click();
  await part(page, 'الإجراءات').waitFor();
  await page.getByText('معلن عنه').first().waitFor();
});
