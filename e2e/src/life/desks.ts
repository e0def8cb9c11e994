import type { Page } from 'playwright-core';
import { button, choose, dialog, field, part } from '../console.js';
import { inDays } from '../today.js';
import { words } from '../words.js';
import { PLAN } from './author.js';

/** What people of the administration do at the console, in Arabic, as they see it. */
const say = words.ar;
const JUSTICE = 'وزارة العدل';

/** Presses a button and, in the dialog it opens, the one of the same name. */
async function confirmed(page: Page, where: string, name: string): Promise<void> {
  await button(part(page, where), name).click();
  await button(dialog(page, name), name).click();
  await dialog(page, name).waitFor({ state: 'detached' });
}

/** A moderator lets what a citizen wrote appear. */
export async function letAppear(page: Page, reference: string): Promise<void> {
  await page.goto('/console/moderation');
  const item = page.getByRole('article', { name: `المقترح ${reference}`, exact: true });
  await button(item, 'نشر للعموم').click();
  await item.waitFor({ state: 'detached' });
}

export async function screenAndAssign(page: Page, reference: string): Promise<void> {
  await page.goto(`/console/proposals/${reference}`);
  const decision = part(page, say.decision);
  await button(decision, say.admit).click();
  await decision.getByText(say.admissible, { exact: true }).waitFor();
  await button(decision, say.assign).click();
  const form = dialog(page, say.assign);
  await form.getByRole('combobox', { name: say.leadInstitution }).fill(JUSTICE);
  await page.getByRole('option', { name: JUSTICE, exact: true }).click();
  await button(form, say.assign).click();
  await decision.getByText(say.assigned, { exact: true }).waitFor();
}

export async function retain(page: Page, title: string): Promise<void> {
  await page.goto('/console/');
  await part(page, say.assignmentsWaiting).getByRole('link', { name: title }).click();
  await confirmed(page, say.answer, say.retain);
}

export async function publishOutcome(page: Page, reference: string): Promise<void> {
  await page.goto(`/console/publication?plan=${PLAN}&proposal=${reference}`);
  await button(page, 'نشر هذا المآل').click();
  await button(page, 'نشر هذا المآل').waitFor({ state: 'detached' });
}

/** A card begun from a proposal, with one thing to do; returns its number. */
export async function beginCard(page: Page, proposal: string): Promise<string> {
  await page.goto(`/console/proposals/${proposal}`);
  await page.getByRole('link', { name: 'بدء بطاقة من هذا المقترح' }).click();
  await button(page, 'إنشاء البطاقة').click();
  await page.waitForURL(/-d\d+$/u);
  const card = page.url().split('/').at(-1)!;
  await page.goto(`/console/commitments/${card}/activities`);
  await page.getByLabel('نشاط جديد').fill('فتح البوابة');
  await button(page, 'إضافة').click();
  await page.getByText('فتح البوابة').first().waitFor();
  return card;
}

/** A step in the life of a card, by its name. */
export async function step(page: Page, card: string, name: string): Promise<void> {
  await page.goto(`/console/commitments/${card}`);
  await confirmed(page, say.cardState, name);
}

/** The stages of the plan, one after the other: closed, and the next opened. */
export async function goOn(page: Page, ...stages: string[]): Promise<void> {
  if (!page.url().endsWith(`/plans/${PLAN}`)) await page.goto(`/console/plans/${PLAN}`);
  for (const [index, stage] of stages.slice(1).entries()) {
    await confirmed(page, 'مراحل الخطة', `إغلاق مرحلة «${stages[index]}»`);
    await confirmed(page, 'مراحل الخطة', `فتح مرحلة «${stage}»`);
  }
}

/** The consultation begins today and, brought forward, ends with the day. */
export async function consultForADay(page: Page): Promise<void> {
  await page.goto(`/console/plans/${PLAN}`);
  const stages = part(page, 'مراحل الخطة');
  await button(stages, 'الإعلان عن تشاور عمومي').click();
  await button(dialog(page, 'الإعلان عن تشاور عمومي'), 'نشر').click();
  await button(stages, 'تغيير اليوم الأخير').click();
  const end = dialog(page, 'تغيير اليوم الأخير');
  await end.getByRole('spinbutton').first().click();
  await page.keyboard.type(inDays(0).split('-').toReversed().join(''));
  await button(end, 'نشر').click();
  await end.waitFor({ state: 'detached' });
}

export async function acceptComment(page: Page, comment: string): Promise<void> {
  await page.goto('/console/comments');
  await button(part(page, comment), 'نشر التعليق').click();
  await part(page, comment).waitFor({ state: 'detached' });
}

export async function answerComment(page: Page, comment: string, answer: string): Promise<void> {
  await page.goto('/console/comments');
  const [name, chosen] = ['الإجابة عن التعليق', 'أخذ به'];
  await button(part(page, comment), name).click();
  const form = dialog(page, name);
  await choose(page, form, 'الجواب', chosen);
  await field(form, 'جواب المؤسسة وتعليله', 'ar').fill(answer);
  await button(form, name).click();
  await form.waitFor({ state: 'detached' });
}

/** The first report on a card. */
export async function report(page: Page, card: string, percent: string): Promise<void> {
  await page.goto(`/console/commitments/${card}/activities`);
  await page.getByRole('button', { name: say.reportOn }).first().click();
  const form = dialog(page, say.report);
  await choose(page, form, say.status, say.inProgress);
  await form.getByRole('textbox', { name: say.percent }).fill(percent);
  await button(form, say.sendReport).click();
  await form.waitFor({ state: 'detached' });
}
