import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { demoEmail } from '../accounts.js';
import { look, openBrowser, openContext } from '../browser.js';
import {
  button,
  choose,
  comeIn,
  dialog,
  expectDrawnWideAndNarrow,
  field,
  part,
  settled,
} from '../console.js';
import { expectWellDrawn } from '../drawn.js';
import { openSession } from '../prepared.js';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
  await addReviewer();
});

/** The demonstration has no reviewer: an administrator adds one, for the plan that is carried out. */
async function addReviewer(): Promise<void> {
  const { ask } = await openSession('admin');
  const input = {
    email: demoEmail('reviewer'),
    name: 'Reviewer',
    locale: 'FR',
    password: inject('password'),
  };
  const created = await ask(
    `mutation ($input: CreateUserInput!) { createUser(input: $input) { user { id version } } }`,
    { input },
  );
  const { id, version } = (created['createUser'] as { user: { id: string; version: number } }).user;
  await ask(`mutation ($input: AddMembershipInput!) { addMembership(input: $input) { __typename } }`, {
    input: { user: id, version, role: 'REVIEWER', plan: 'ma-nap-2' },
  });
}

const walks = [
  {
    language: 'ar',
    card: 'ma-nap-2-c14',
    amend: 'تعديل النص',
    amendWork: 'تعديل الأنشطة والمؤشرات',
    workPart: 'ما الذي يعدل',
    activity: 'النشاط',
    newActivity: 'نشاط جديد',
    newWork: 'نشر تقرير سنوي',
    whyWork: 'أعيدت برمجة الأنشطة بعد التأخر.',
    starts: 'البداية',
    misread: 'لم يفهم تاريخ البداية',
    together: 'يعدل معه',
    adoption: 'اعتماد الخطة',
    adoptedOn: 'تاريخ الاعتماد',
    adoptedBy: 'الجهة المعتمدة',
    day: '31/12/2020',
    dayMisread: 'لم يفهم هذا التاريخ',
    save: 'حفظ',
    council: 'مجلس الحكومة',
    label: 'الالتزام',
    reason: 'سبب التعديل',
    why: 'قررت اللجنة توضيح الالتزام.',
    added: 'بصيغته الموضحة',
    compare: 'مقارنة صيغتين',
    amendments: 'التعديلات',
    versions: 'النص المعتمد وتعديلاته',
    assess: 'إبداء الرأي',
    publish: 'نشر',
    completion: 'درجة الاكتمال',
    limited: 'محدود',
    voices: 'ثلاثة أصوات حول هذا الالتزام',
    reply: 'الرد باسم المؤسسة',
    replyText: 'نص الرد',
  },
  {
    language: 'fr',
    card: 'ma-nap-2-c15',
    amend: 'Amender le texte',
    amendWork: 'Amender le travail prévu',
    workPart: 'Ce qui change',
    activity: 'Activité',
    newActivity: 'Une nouvelle activité',
    newWork: 'Publier un rapport annuel',
    whyWork: 'Les activités sont reprogrammées après le retard.',
    starts: 'Début',
    misread: 'La date de début n’est pas comprise',
    together: 'Modifié en même temps',
    adoption: 'Adoption',
    adoptedOn: 'Adopté le',
    adoptedBy: 'Adopté par',
    day: '2021',
    dayMisread: 'Cette date n’est pas comprise',
    save: 'Enregistrer',
    council: 'Le Conseil de gouvernement',
    label: 'Engagement',
    reason: "Motif de l'amendement",
    why: 'Le comité a décidé de préciser cet engagement.',
    added: 'précisé',
    compare: 'Comparer deux versions',
    amendments: 'Amendements',
    versions: 'Le texte adopté et ses amendements',
    assess: 'Donner votre avis',
    publish: 'Publier',
    completion: "Degré d'achèvement",
    limited: 'Limité',
    voices: 'Trois voix sur cet engagement',
    reply: "Répondre au nom de l'institution",
    replyText: 'Votre réponse',
  },
] as const;

describe.each(walks)('an adopted commitment, in $language', ({ language, card, ...say }) => {
  test('is amended by the secretariat, compared by words, and shown to the public beside its original', async () => {
    const { ask } = await openSession('secretariat');
    const query = `query ($r: String!) { commitment(reference: $r) { title { ar fr } } }`;
    const { title } = (await ask(query, { r: card }))['commitment'] as { title: Record<string, string> };
    const adopted = title[language]!;

    const page = await comeIn(await openContext(browser, language), 'secretariat', language);
    await page.goto(`/console/commitments/${card}`);
    await settled(page, language);
    await expectDrawnWideAndNarrow(page, language, 'card-adopted');
    await button(page, say.amend).click();
    const asked = dialog(page, say.amend);
    await field(asked, say.label, language).fill(`${adopted} ${say.added}`);
    await field(asked, say.reason, language).fill(say.why);
    await expectDrawnWideAndNarrow(page, language, 'card-amend');
    await button(asked, say.amend).click();
    await asked.waitFor({ state: 'detached' });

    // What was written of one part waits while another is written; a day that is none is said to be none.
    await button(page, say.amendWork).click();
    const work = dialog(page, say.amendWork);
    const [name, starts] = [field(work, say.activity, language), work.getByLabel(say.starts)];
    const [called, began] = [await name.inputValue(), await starts.inputValue()];
    await name.fill(`${called} ${say.added}`);
    await starts.fill('31/02/2022');
    await work.getByText(say.misread).waitFor();
    await choose(page, work, say.workPart, say.newActivity);
    await name.fill(say.newWork);
    const waiting = work.getByRole('alert').filter({ hasText: say.together });
    await waiting.getByRole('button', { name: called }).click();
    expect(await name.inputValue()).toBe(`${called} ${say.added}`);
    await starts.fill(began);
    await field(work, say.reason, language).fill(say.whyWork);
    await expectDrawnWideAndNarrow(page, language, 'card-amend-work');
    await button(work, say.amendWork).click();
    await work.waitFor({ state: 'detached' });

    await page.getByRole('link', { name: say.versions, exact: true }).click();
    const compared = part(page, say.compare);
    await compared.getByRole('insertion').filter({ hasText: say.added }).waitFor();
    await part(page, say.versions).getByText(say.why).waitFor();
    await expectDrawnWideAndNarrow(page, language, 'card-versions');

    const visitor = await openContext(browser, language, 'desk', { javaScriptEnabled: false });
    const read = await visitor.newPage();
    await read.goto(`/${language}/commitments/${card}`);
    const amendments = read.getByRole('region', { name: say.amendments, exact: true });
    expect(await amendments.getByRole('deletion').innerText()).toBe(adopted);
    expect(await amendments.getByRole('insertion').innerText()).toBe(`${adopted} ${say.added}`);
    expect(await amendments.innerText()).toContain(say.why);

    const portal = await (await openContext(browser, language)).newPage();
    await portal.goto(`/${language}/commitments/${card}`);
    await look(portal, `portal-amended-${language}-desk`);
    await expectWellDrawn(portal, language);
    await portal.setViewportSize({ width: 390, height: 844 });
    await look(portal, `portal-amended-${language}-phone`);
    await expectWellDrawn(portal, language);

    // The plan as of today says so too, beside how it stood a year before.
    await portal.goto(`/${language}/plans/ma-nap-2/versions`);
    const changed = portal.locator('.amendment').filter({ hasText: say.why });
    expect(await changed.getByRole('deletion').textContent()).toBe(adopted);
    expect(await changed.getByRole('insertion').textContent()).toBe(`${adopted} ${say.added}`);
    const renamed = changed.locator('tbody tr').filter({ hasText: `${called} ${say.added}` });
    const before = await renamed.locator('td').first().textContent();
    expect(before).toContain(called);
    expect(before).not.toContain(say.added);
    expect(await renamed.locator('td').last().textContent()).toContain(`${called} ${say.added}`);
    await changed.locator('tbody tr').filter({ hasText: say.newWork }).first().waitFor();
    await look(portal, `portal-plan-versions-${language}-phone`);
    await expectWellDrawn(portal, language);
  });

  test('is given a code by the reviewer, which stands beside the institution’s own word and its reply', async () => {
    const page = await comeIn(await openContext(browser, language), 'reviewer', language);
    await page.goto(`/console/commitments/${card}`);
    await settled(page, language);
    expect(await button(page, say.amend).count(), 'a reviewer amends nothing').toBe(0);
    await button(page, say.assess).click();
    const asked = dialog(page, say.assess);
    await choose(page, asked, say.completion, say.limited);
    await expectDrawnWideAndNarrow(page, language, 'card-assess');
    await button(asked, say.publish).click();
    await asked.waitFor({ state: 'detached' });
    await part(page, say.voices).getByText(say.limited, { exact: true }).waitFor();
    expect(await button(page, say.reply).count(), 'a reviewer does not reply').toBe(0);

    const officer = await comeIn(await openContext(browser, language), 'officer.health', language);
    await officer.goto(`/console/commitments/${card}`);
    await settled(officer, language);
    await button(officer, say.reply).click();
    const answering = dialog(officer, say.reply);
    await field(answering, say.replyText, language).fill(say.why);
    await button(answering, say.publish).click();
    await answering.waitFor({ state: 'detached' });
    await part(officer, say.voices).getByText(say.why, { exact: true }).waitFor();
    await expectDrawnWideAndNarrow(officer, language, 'card-voices');

    const visitor = await openContext(browser, language, 'desk', { javaScriptEnabled: false });
    const read = await visitor.newPage();
    await read.goto(`/${language}/commitments/${card}`);
    await part(read, say.voices).getByText(say.limited, { exact: true }).waitFor();
    await part(read, say.voices).getByText(say.why, { exact: true }).waitFor();
    const portal = await (await openContext(browser, language)).newPage();
    await portal.goto(`/${language}/commitments/${card}`);
    await part(portal, say.voices).scrollIntoViewIfNeeded();
    await look(portal, `portal-voices-${language}-desk`);
    await expectWellDrawn(portal, language);
  });

  test('stands in a plan whose adoption is recorded, and corrected, with a day as it is known', async () => {
    const page = await comeIn(await openContext(browser, language), 'secretariat', language);
    await page.goto('/console/plans/ma-nap-2');
    await settled(page, language);
    await part(page, say.adoption).getByRole('button').click();
    const asked = page.getByRole('dialog');
    await asked.getByLabel(say.adoptedOn).fill('31/02/2021');
    await asked.getByText(say.dayMisread).first().waitFor();
    await asked.getByLabel(say.adoptedOn).fill(say.day);
    await field(asked, say.adoptedBy, language).fill(say.council);
    await look(page, `plan-adoption-${language}`);
    await expectWellDrawn(page, language);
    await button(asked, say.save).click();
    await asked.waitFor({ state: 'detached' });
    await page.getByText(say.council).first().waitFor();
  });
});
