/** What an institution, and at last its hierarchy, is told of an assignment it has not answered. */
export const reminderKinds = ['DAYS_14', 'DAYS_7', 'DAYS_1', 'LATE', 'ESCALATED'] as const;
export type ReminderKind = (typeof reminderKinds)[number];
