import type { MeetingPartsFragment, SpeakerFragment } from '../generated/graphql.js';
import { useLanguage } from '../i18n/language.js';
import { InstitutionLink } from '../institutions/InstitutionLink.js';
import { Section } from '../layout/Section.js';
import { LocalText } from '../text/LocalText.js';
import { Hours } from './Hours.js';

/** What happens when, and who speaks: by function, never by name. */
export function Programme({ programme }: Pick<MeetingPartsFragment, 'programme'>) {
  const { t } = useLanguage();
  if (programme.length === 0) return null;
  return (
    <Section id="programme" title={t('meeting.programme')}>
      <table className="table">
        <caption className="visually-hidden">{t('meeting.programme')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('meeting.item')}</th>
            <th scope="col">{t('meeting.hours')}</th>
          </tr>
        </thead>
        <tbody>
          {programme.map(({ start, end, title, speaker }) => (
            <tr key={start}>
              <th scope="row">
                <LocalText of={title} />
                {speaker && <Speaker speaker={speaker} />}
              </th>
              <td data-label={t('meeting.hours')}>
                <Hours from={start} to={end} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

export function Experts({ experts }: Pick<MeetingPartsFragment, 'experts'>) {
  const { t } = useLanguage();
  if (experts.length === 0) return null;
  return (
    <Section id="experts" title={t('meeting.experts')}>
      <ul className="plain">
        {experts.map((speaker, index) => (
          <li key={index}>
            <Speaker speaker={speaker} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

export function Speaker({ speaker: { role, institution } }: { speaker: SpeakerFragment }) {
  return (
    <p className="muted">
      <LocalText of={role} />
      {institution && (
        <>
          {' · '}
          <InstitutionLink institution={institution} />
        </>
      )}
    </p>
  );
}
