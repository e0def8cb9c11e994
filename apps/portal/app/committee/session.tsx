import { Paragraphs } from '../content-texts/Paragraphs.js';
import { sayInstant } from '../format/dates.js';
import { sayPeriod } from '../format/periods.js';
import { ask, notShown } from '../graph/ask.js';
import { useLanguage } from '../i18n/language.js';
import { Fact, Facts } from '../layout/Facts.js';
import { Page } from '../layout/Page.js';
import { Section } from '../layout/Section.js';
import { Tag } from '../layout/Tag.js';
import { SectionLink } from '../layout/SectionLink.js';
import { LocalProse, LocalText } from '../text/LocalText.js';
import type { Route } from './+types/session.js';
import { Agenda } from './Agenda.js';
import { AttendanceTable } from './AttendanceTable.js';
import { SessionEvent } from './SessionEvent.js';
import { SessionDocument } from './session.documents.js';
import { sessionTone } from './session-tone.js';

export async function loader({ context, params: { reference } }: Route.LoaderArgs) {
  const { committeeSession } = await ask(context, SessionDocument, { reference });
  if (!committeeSession) throw notShown(404);
  return committeeSession;
}

/** A session: what it was called for, who came, what was voted, and its minutes; in numbers, never in names. */
export default function Session({ loaderData: session }: Route.ComponentProps) {
  const language = useLanguage();
  const { locale, t } = language;
  const { state, startTime, place, provenance, dateNote, subject, decision, minutes, publishedAt } = session;
  const period = sayPeriod(language, session);
  const title = period === null ? t('committee.undated') : t('committee.session', { day: period });
  const isOver = state === 'CLOSED' || state === 'OPEN';
  return (
    <Page title={title} above={[<SectionLink key="committee" to="committee" />]}>
      <SessionEvent session={session} name={title} />
      {subject && (
        <p className="lead">
          <LocalText of={subject} />
        </p>
      )}
      {state === 'CANCELLED' && (
        <div className="note note-refused">
          <p>
            <b>{t('committee.cancelled')}</b>
          </p>
          {session.cancelReason && <LocalProse of={session.cancelReason} />}
        </div>
      )}
      <Facts>
        <Fact name={t('committee.stateOf')}>
          <Tag tone={sessionTone[state]}>{t(`committee.state.${state}`)}</Tag>
        </Fact>
        <Fact name={t('committee.date')}>{dateNote ? <LocalText of={dateNote} /> : period}</Fact>
        <Fact name={t('committee.time')}>{startTime && <bdi dir="ltr">{startTime}</bdi>}</Fact>
        <Fact name={t('committee.place')}>{place && <LocalText of={place} />}</Fact>
        <Fact name={t('committee.provenance')}>{t(`labels.provenance.${provenance}`)}</Fact>
      </Facts>
      {decision && (
        <Section id="decided" title={t('committee.decided')}>
          <LocalProse of={decision} />
        </Section>
      )}
      {session.attendance.length > 0 && (
        <Section id="attendance" title={t('committee.attendance')}>
          <AttendanceTable attendance={session.attendance} />
        </Section>
      )}
      {session.agenda.length > 0 && (
        <Section id="agenda" title={t('committee.agenda')}>
          {state !== 'PUBLISHED' && state !== 'CANCELLED' && (
            <p className="muted">{t('committee.untilMinutes')}</p>
          )}
          <Agenda items={session.agenda} />
        </Section>
      )}
      {minutes && (
        <Section id="minutes" title={t('committee.minutes')}>
          {publishedAt && (
            <p className="muted">
              {t('committee.minutesOn', { day: sayInstant(locale, publishedAt, 'INSTANT') })}
            </p>
          )}
          <Paragraphs of={minutes} />
        </Section>
      )}
      {isOver && <p className="muted">{t('committee.noMinutes')}</p>}
    </Page>
  );
}
