import { useTranslate } from 'react-admin';

/** Whether the institution's answer decides, or is shown beside the one that does. */
export function LeadOrOther({ lead }: { lead: boolean }) {
  return <>{useTranslate()(lead ? 'assignments.lead' : 'assignments.other')}</>;
}
