import { checkRegistration } from '@iltizam/domain/registrations';
import { sayDay } from '../format/dates.js';
import type { OpenedForm } from '../forms/opened-form.js';
import { Refusal } from '../forms/Refusal.js';
import type { FormRefusal } from '../forms/send.js';
import type { MeetingQuery } from '../generated/graphql.js';
import { useLanguage } from '../i18n/language.js';
import { Section } from '../layout/Section.js';
import { OwnSeat } from './OwnSeat.js';
import type { Written } from './registration.js';
import { RegistrationForm } from './RegistrationForm.js';

type Meeting = NonNullable<MeetingQuery['meeting']> & { opened: OpenedForm; today: string };

interface RegistrationProps {
  meeting: Meeting;
  sent: { refusal: FormRefusal | null; received: boolean; written: Written } | undefined;
}

/** To come to a meeting: when one can register, the form, or the seat one has. */
export function Registration({ meeting, sent }: RegistrationProps) {
  const { locale, t } = useLanguage();
  const { state, registrationOpensOn: opens, registrationClosesOn: closes, ownRegistration: own } = meeting;
  if (state !== 'ANNOUNCED' || opens === null || closes === null) return null;
  const open = checkRegistration(
    { state, registrationOpensOn: opens, registrationClosesOn: closes },
    meeting.today,
  ).ok;
  const day = (on: string) => sayDay(locale, on, 'DAY');
  const seated = own !== null && own.state !== 'CANCELLED';
  return (
    <Section id="registration" title={t('meeting.register.title')}>
      <Refusal refusal={sent?.refusal} />
      {own && <OwnSeat own={own} opened={meeting.opened} />}
      {!seated && sent?.received && (
        <p className="note" role="status">
          {t('meeting.register.received')}
        </p>
      )}
      {!seated && !open && (
        <p className="muted">
          {meeting.today < opens
            ? t('meeting.register.opensOn', { day: day(opens) })
            : t('meeting.register.closed', { day: day(closes) })}
        </p>
      )}
      {!seated && open && !sent?.received && (
        <RegistrationForm
          seatsLeft={meeting.seatsLeft}
          opened={meeting.opened}
          written={sent?.written ?? {}}
        />
      )}
    </Section>
  );
}
