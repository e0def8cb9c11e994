import { useTranslate } from 'react-admin';
import { useMe } from '../access/useMe';
import { Section } from '../record/Section';
import { LocalParagraphs } from '../text/LocalText';
import { MinutesEditor } from './MinutesEditor';
import { isOpen, type SessionRecord } from './session.record';

/** Drafted from the record, read and corrected by a person, then published. */
export function MinutesSection({ session }: { session: SessionRecord }) {
  const translate = useTranslate();
  const me = useMe();
  const writes = isOpen(session, 'WRITE_MINUTES');
  if (!writes && !session.minutes) return null;
  return (
    <Section title={translate('sessions.minutes')}>
      {writes && me && <MinutesEditor key={me.id} session={session} person={me.id} />}
      {!writes && <LocalParagraphs value={session.minutes} />}
    </Section>
  );
}
