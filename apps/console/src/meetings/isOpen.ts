import type { MeetingAction } from '@iltizam/domain/meeting-table';

type WithActions = { actions: { action: string; allowed: boolean }[] };

/** May this be done now? The server says so. */
export const isOpen = ({ actions }: WithActions, action: MeetingAction): boolean =>
  actions.some((one) => one.action === action && one.allowed);
