import { useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import { ErrorNotice } from '../errors/ErrorNotice';
import { LoadingPage } from '../layout/LoadingPage';
import { NotFound } from '../layout/NotFound';
import { PageTitle } from '../layout/PageTitle';
import { Columns } from '../record/Columns';
import { Section } from '../record/Section';
import { LocalParagraphs } from '../text/LocalText';
import { AgendaSection } from './AgendaSection';
import { AttendanceSection } from './AttendanceSection';
import { CommitteeLink } from './CommitteeLink';
import { MinutesSection } from './MinutesSection';
import { SessionActions } from './SessionActions';
import { SessionFacts } from './SessionFacts';
import { useSession } from './useSession';
import { useSessionName } from './useSessionName';
import { VoteUnderWay } from './VoteUnderWay';

/** One session, from its call to its published minutes: the same page for who keeps its record and who votes. */
export default function SessionPage() {
  const translate = useTranslate();
  const nameOf = useSessionName();
  const { reference = '' } = useParams();
  const { data: session, error, refetch } = useSession(reference);
  if (error && !session) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (session === undefined) return <LoadingPage />;
  if (session === null) return <NotFound />;
  const { decision, cancelReason } = session;
  return (
    <>
      <CommitteeLink />
      <PageTitle title={nameOf(session)} />
      <Columns
        main={
          <>
            <VoteUnderWay session={session} />
            {cancelReason && (
              <Section title={translate('sessions.cancelled')}>
                <LocalParagraphs value={cancelReason} />
              </Section>
            )}
            {decision && (
              <Section title={translate('sessions.decided')}>
                <LocalParagraphs value={decision} />
              </Section>
            )}
            <AttendanceSection key={session.reference} session={session} />
            <MinutesSection session={session} />
            <AgendaSection session={session} />
          </>
        }
        side={
          <>
            <SessionActions session={session} />
            <SessionFacts session={session} />
          </>
        }
      />
    </>
  );
}
