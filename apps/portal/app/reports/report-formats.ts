/** The formats in which a report is given, beside its page. */
export const reportFormats = ['docx', 'xlsx', 'csv'] as const;
export type ReportFormat = (typeof reportFormats)[number];
