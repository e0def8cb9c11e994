import type { Locale } from '@iltizam/domain/languages';

/** The reports of a plan, in the order they are offered. */
export const reportNames = ['co-creation', 'progress', 'self-assessment', 'compliance'] as const;
export type ReportName = (typeof reportNames)[number];

export const reportPath = (locale: Locale, plan: string, name: ReportName): string =>
  `/${locale}/plans/${plan}/reports/${name}`;

export const institutionReportPath = (locale: Locale, institution: string): string =>
  `/${locale}/institutions/${institution}/report`;

/** A card is a page of its own: its files alone stand here. */
export const cardPath = (locale: Locale, commitment: string): string =>
  `/${locale}/commitments/${commitment}/card`;
