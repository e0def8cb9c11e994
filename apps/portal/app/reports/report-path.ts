import type { Locale } from '@iltizam/domain/languages';

export type ReportName = 'co-creation' | 'compliance';

export const reportPath = (locale: Locale, plan: string, name: ReportName): string =>
  `/${locale}/plans/${plan}/reports/${name}`;
