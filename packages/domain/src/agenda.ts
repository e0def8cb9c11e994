/** Days ahead that an agenda shows, today included, unless asked otherwise; and the most that can be asked. */
export const AGENDA_DAYS = 30;
export const MOST_AGENDA_DAYS = 366;

/** What can fall on a day to come. */
export const agendaKinds = [
  'MEETING',
  'ANSWER_DUE',
  'ACTIVITY_ENDS',
  'COMMITMENT_ENDS',
  'STAGE_ENDS',
] as const;
export type AgendaKind = (typeof agendaKinds)[number];
