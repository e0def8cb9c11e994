import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { openBrowser, openContext } from './browser.js';
import { comeIn, expectDrawnWideAndNarrow, expectPage, part, type Spoken } from './console.js';
import { beginReporting, openSession } from './prepared.js';

const say = {
  ar: {
    title: 'لوحة القيادة',
    pace: 'الخطة أمام زمنها',
    unknown: '13 التزاما لا يعرف تقدمه',
    risk: 'التزامات تستدعي الانتباه',
    definition: 'تعريف: الخطة أمام زمنها',
    download: 'تحميل هذه الأرقام: الخطة أمام زمنها',
    plan: 'خطة العمل',
    third: 'خطة العمل الوطنية الثالثة للحكومة المنفتحة',
    notCarriedOut: 'هذه الخطة ليست في طور التنفيذ بعد',
    pipeline: 'مسار المقترحات',
    screening: 'دراسة القبول',
  },
  fr: {
    title: 'Tableau de bord',
    pace: 'Le plan face à son temps',
    unknown: '13 sans avancement connu',
    risk: 'Engagements à risque',
    definition: 'Définition : Le plan face à son temps',
    download: 'Télécharger ces chiffres : Le plan face à son temps',
    plan: "Plan d'action",
    third: "Troisième plan d'action national pour un gouvernement ouvert",
    notCarriedOut: "Ce plan n'est pas encore en exécution",
    pipeline: 'Le parcours des propositions',
    screening: 'Recevabilité',
  },
} satisfies Record<Spoken, Record<string, string>>;

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));

/** Nine cards of the second plan with a first report: only what was reported of can be late. */
const reported = Array.from(
  { length: 9 },
  (_card, index) => `ma-nap-2-c${String(index + 1).padStart(2, '0')}`,
);
beforeAll(async () => {
  const secretariat = await openSession('secretariat');
  for (const card of reported) await beginReporting(secretariat, card);
});

test.each(['ar', 'fr'] as const)(
  'a member reads in a minute where the plan stands (%s)',
  async (language) => {
    const words = say[language];
    const context = await openContext(browser, language, 'desk');
    const page = await comeIn(context, 'member.civil', language);
    await page.goto('/console/dashboard');
    await expectPage(page, words.title, language);

    // Of most cards nothing was reported: said, never a zero; the three first parts stand in the first screen.
    const pace = part(page, words.pace);
    await pace.getByText(words.unknown).waitFor();
    expect(await pace.getByText(/^0/u).count()).toBe(0);
    const risks = part(page, words.risk).getByRole('listitem');
    expect(await risks.count()).toBe(8);
    for (const box of [await pace.boundingBox(), await risks.first().boundingBox()])
      expect(box!.y).toBeLessThan(800);

    await pace.getByRole('button', { name: words.definition }).click();
    await page.getByRole('dialog', { name: words.definition }).waitFor();
    await expectDrawnWideAndNarrow(page, language, 'dashboard-definition');
    await page.keyboard.press('Escape');

    const [file] = await Promise.all([
      page.waitForEvent('download'),
      pace.getByRole('button', { name: words.download }).click(),
    ]);
    const text = await readFile(await file.path(), 'utf8');
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(text.trim().split('\r\n')).toHaveLength(1 + 6);

    // A plan that is not carried out has no delays, and its proposals wait.
    await page.getByRole('combobox', { name: words.plan }).click();
    await page.getByRole('option', { name: words.third }).click();
    await page.getByText(words.notCarriedOut).waitFor();
    const screening = part(page, words.pipeline).getByRole('row', { name: words.screening });
    expect(await screening.getByRole('cell').first().textContent()).toBe('47');
    await context.close();
  },
);
