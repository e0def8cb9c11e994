import { href } from 'react-router';
import { sayDay } from '../format/dates.js';
import type { MeetingKind } from '../generated/graphql.js';
import { useLanguage } from '../i18n/language.js';

interface MeetingLinkProps {
  meeting: { reference: string; kind: MeetingKind; heldOn: string };
}

/** A meeting is known by its kind and its day. */
export function MeetingLink({ meeting }: MeetingLinkProps) {
  const { locale, t } = useLanguage();
  const { reference, kind, heldOn } = meeting;
  return (
    <a href={href('/:locale/meetings/:reference', { locale, reference })}>
      {t('meeting.named', { kind: t(`labels.meetingKind.${kind}`), day: sayDay(locale, heldOn, 'DAY') })}
    </a>
  );
}
