import type { Language } from '../i18n/language.js';
import { method } from './co-creation-method.js';
import { participation } from './co-creation-participation.js';
import { proposals } from './co-creation-proposals.js';
import { results } from './co-creation-results.js';
import type { Report } from './report.js';
import type { ReportedPlan } from './reported-plan.js';
import { theirs } from './said.js';

/** The synthesis report on how a plan was made with the public. */
export function cocreationReport(plan: ReportedPlan, language: Language): Report {
  const { t, locale } = language;
  const named = theirs(language, plan.title, `/${locale}/plans/${plan.reference}`);
  return {
    title: t('report.named', { report: t('report.name.co-creation'), plan: named.text }),
    subject: named,
    about: t('report.aboutCocreation'),
    parts: [
      ...method(plan, language),
      ...participation(plan, language),
      ...proposals(plan, language),
      ...results(plan, language),
    ],
  };
}
