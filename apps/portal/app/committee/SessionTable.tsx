import { href } from 'react-router';
import { sayPeriod } from '../format/periods.js';
import type { SessionLineFragment } from '../generated/graphql.js';
import { useLanguage } from '../i18n/language.js';
import { Tag } from '../layout/Tag.js';
import { LocalText } from '../text/LocalText.js';
import { sessionTone } from './session-tone.js';

/** Sessions, the latest first: what is said of each leads to it. */
export function SessionTable({ sessions }: { sessions: SessionLineFragment[] }) {
  const language = useLanguage();
  const { locale, t } = language;
  if (sessions.length === 0) return <p className="muted">{t('committee.noSessions')}</p>;
  return (
    <table className="table session-table">
      <caption>{t('committee.sessionsLead')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('committee.date')}</th>
          <th scope="col">{t('committee.subject')}</th>
          <th scope="col">{t('committee.stateOf')}</th>
        </tr>
      </thead>
      <tbody>
        {sessions.map((session) => (
          <tr key={session.reference}>
            <th scope="row" className="date">
              <a
                href={href('/:locale/committee/sessions/:reference', {
                  locale,
                  reference: session.reference,
                })}
              >
                {sayPeriod(language, session) ?? t('committee.undated')}
              </a>
            </th>
            <td data-label={t('committee.subject')}>
              <LocalText of={session.subject ?? session.decision} />
            </td>
            <td data-label={t('committee.stateOf')}>
              <Tag tone={sessionTone[session.state]}>{t(`committee.state.${session.state}`)}</Tag>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
