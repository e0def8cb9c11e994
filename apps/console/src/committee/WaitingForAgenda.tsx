import { agendaLimits } from '@iltizam/domain/session-agenda';
import { useTranslate } from 'react-admin';
import { ErrorNotice } from '../errors/ErrorNotice';
import { Section } from '../record/Section';
import { Lot } from './Lot';
import { NextSessionLine } from './NextSessionLine';
import { PutOnAgenda } from './PutOnAgenda';
import { useSessionQueue } from './useSessionQueue';

/** What was sent to the committee and is on no agenda yet; nothing where nothing waits. */
export function WaitingForAgenda() {
  const translate = useTranslate();
  const { data: waiting, error } = useSessionQueue();
  if (error) return <ErrorNotice error={error} />;
  if (!waiting || waiting.length === 0) return null;
  const references = waiting.map(({ reference }) => reference);
  return (
    <Section title={translate('sessions.waiting', { smart_count: waiting.length })}>
      <Lot item={{ proposals: waiting }} />
      <NextSessionLine />
      <PutOnAgenda proposals={references.slice(0, agendaLimits.items)} />
    </Section>
  );
}
