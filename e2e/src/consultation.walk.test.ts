import type { Browser } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { OFFICER } from './accounts.js';
import { look, openBrowser, openContext, says } from './browser.js';
import { consult, CONSULTED, withConsultedPlan } from './cards/steps.js';
import {
  button,
  choose,
  comeIn,
  dialog,
  expectDrawnWideAndNarrow,
  expectPage,
  field,
  part,
  type Spoken,
} from './console.js';
import { lastLink, sendComment } from './commenting.js';
import { expectWellDrawn } from './drawn.js';
import { openSession, type Session } from './prepared.js';

withConsultedPlan();

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));

const title = {
  ar: 'سجل مفتوح للصفقات العمومية',
  fr: 'Un registre ouvert des marchés publics',
  original: 'AR',
};
const written = {
  title,
  problem: {
    ar: 'لا يعرف المواطن من فاز بصفقة ولا بأي ثمن.',
    fr: 'Personne ne sait qui a remporté un marché, ni à quel prix.',
    original: 'AR',
  },
  solution: {
    ar: 'سجل واحد مفتوح تنشر فيه كل صفقة يوم إسنادها.',
    fr: 'Un registre unique où chaque marché est publié le jour de son attribution.',
    original: 'AR',
  },
};
const activity = { ar: 'إحداث السجل ونشره', fr: 'Créer le registre et le publier', original: 'AR' };
const comment = 'ينبغي أن يشمل السجل صفقات الجماعات الترابية منذ السنة الأولى.';
const answer =
  'أضفنا صفقات الجماعات التي يفوق عدد سكانها مائة ألف نسمة ابتداء من السنة الثانية، وعدلنا النشاط الأول تبعا لذلك.';
const email = 'commenter.walk@example.org';

/** A card with something to comment on, as its officer wrote it and the secretariat put it before all. */
async function prepare(officer: Session, secretariat: Session): Promise<string> {
  const { createCommitment } = await officer.ask(
    `mutation ($input: CreateCommitmentInput!) { createCommitment(input: $input) { commitment { reference version } } }`,
    { input: { plan: CONSULTED, leadInstitution: 'digital-transition', ...written } },
  );
  const { reference, version } = (createCommitment as { commitment: { reference: string; version: number } })
    .commitment;
  await officer.ask(`mutation ($input: AddActivityInput!) { addActivity(input: $input) { __typename } }`, {
    input: { commitment: reference, version, title: activity },
  });
  return consult(officer, secretariat, reference);
}

test('a consultation: announced, commented on by telephone without scripts, moderated, answered, and the answer read', async () => {
  const [officer, secretariat, admin] = await Promise.all([
    openSession(OFFICER),
    openSession('secretariat'),
    openSession('admin'),
  ]);
  const card = await prepare(officer, secretariat);

  const desk = await comeIn(await openContext(browser, 'ar'), 'secretariat', 'ar');
  await desk.goto(`/console/plans/${CONSULTED}`);
  const stages = part(desk, 'مراحل الخطة');
  await button(stages, 'الإعلان عن تشاور عمومي').click();
  const announcing = dialog(desk, 'الإعلان عن تشاور عمومي');
  await button(announcing, 'نشر').click();
  await stages.getByText('يستقبل التعليقات').waitFor();

  const context = await openContext(browser, 'ar', 'phone', { javaScriptEnabled: false });
  let page = await context.newPage();
  // Reads the same pages with scripts allowed: what looks at a page for faults is a script itself.
  const inspectors = {
    ar: await (await openContext(browser, 'ar', 'phone')).newPage(),
    fr: await (await openContext(browser, 'fr')).newPage(),
  };
  const arrived = async (step: string, ...languages: Spoken[]) => {
    for (const language of ['ar' as const, ...languages]) {
      const inspector = inspectors[language];
      await inspector.context().addCookies(await context.cookies());
      // Without the place in the page: the same page is read anew.
      await inspector.goto(page.url().replace('/ar/', `/${language}/`).replace(/#.*/u, ''));
      await look(inspector, `consultation-${step}-${language}`);
      await expectWellDrawn(inspector, language);
    }
  };

  await page.goto('/ar');
  await page.locator(`a[href="/ar/plans/${CONSULTED}/consultation"]`).click();
  await arrived('plan');
  await page.getByRole('link', { name: title.ar }).click();
  await arrived('card', 'fr');
  await sendComment(page, email, comment, activity.ar);
  await arrived('sent');
  await page.goto(await lastLink(admin, email, 'CONFIRM_CONSULTATION_COMMENT'));
  await page.getByRole('button', { name: 'أؤكد', exact: true }).click();
  const reference = `${CONSULTED}-k1-001`;
  await page.getByRole('status').getByText(reference).waitFor();
  await arrived('received');
  expect(await page.getByText(comment).count(), 'before somebody moderated it').toBe(0);

  await desk.getByRole('navigation').getByRole('link', { name: 'تعليقات التشاور', exact: true }).click();
  await expectPage(desk, 'تعليقات التشاور العمومي', 'ar');
  const waiting = part(desk, reference);
  await waiting.getByText(comment).waitFor();
  await expectDrawnWideAndNarrow(desk, 'ar', 'consultation-moderation');
  await button(waiting, 'نشر التعليق').click();
  await waiting.waitFor({ state: 'detached' });
  await page.goto(await lastLink(admin, email, 'CONSULTATION_COMMENT_ACCEPTED'));
  await page.getByText(comment).waitFor();

  const ministry = await comeIn(await openContext(browser, 'ar'), OFFICER, 'ar');
  await ministry.goto('/console/comments');
  await button(part(ministry, reference), 'الإجابة عن التعليق').click();
  const answering = dialog(ministry, 'الإجابة عن التعليق');
  await choose(ministry, answering, 'الجواب', 'أخذ بجزء منه');
  await field(answering, 'جواب المؤسسة وتعليله', 'ar').fill(answer);
  await expectDrawnWideAndNarrow(ministry, 'ar', 'consultation-answering');
  await button(answering, 'الإجابة عن التعليق').click();
  await answering.waitFor({ state: 'detached' });
  await ministry.getByRole('button', { name: 'أجيب عنها' }).click();
  await part(ministry, reference).getByText(answer).waitFor();

  // Another day, another tab: the page is read anew.
  page = await context.newPage();
  await page.goto(await lastLink(admin, email, 'CONSULTATION_COMMENT_ANSWERED'));
  expect(page.url()).toContain(`/ar/commitments/${card}/consultation#${reference}`);
  const said = page.locator(`#${reference}`);
  await said.getByText('أخذ بجزء منه').waitFor();
  await said.filter({ hasText: answer }).waitFor();
  await arrived('answer', 'fr');
  await page.goto(`/ar/commitments/${card}`);
  await arrived('commitment');
  await page.locator('.consulted', { hasText: 'أجيب عن 1 منها' }).waitFor();
  await page.goto(`/ar/plans/${CONSULTED}`);
  await page.locator('.consulted a').click();
  await says(page, answer);
  await arrived('plan-answered');
});
