import { workshopEntryKinds } from '@iltizam/domain/meetings';
import { sayNumber } from '../format/numbers.js';
import type { MeetingPartsFragment } from '../generated/graphql.js';
import { useLanguage } from '../i18n/language.js';
import { Section } from '../layout/Section.js';
import { LocalText } from '../text/LocalText.js';
import { Speaker } from './Programme.js';

type Workshop = MeetingPartsFragment['workshops'][number];
type Entry = Workshop['entries'][number];

/** What the groups of a meeting put down. */
export function Workshops({ workshops }: Pick<MeetingPartsFragment, 'workshops'>) {
  const { t } = useLanguage();
  const shown = workshops.filter(({ entries }) => entries.length > 0);
  if (shown.length === 0) return null;
  return (
    <Section id="workshops" title={shown.length === 1 ? t('meeting.room') : t('meeting.workshops')}>
      {shown.map((workshop) => (
        <OneWorkshop key={workshop.ordinal} workshop={workshop} alone={shown.length === 1} />
      ))}
    </Section>
  );
}

function OneWorkshop({ workshop, alone }: { workshop: Workshop; alone: boolean }) {
  const { t } = useLanguage();
  const { ordinal, theme, facilitator, scope, entries } = workshop;
  return (
    <details className="workshop" open={alone}>
      <summary>
        {t('meeting.workshop', { ordinal })}
        {theme && (
          <>
            {' · '}
            <LocalText of={theme.name} />
          </>
        )}
      </summary>
      {scope && (
        <p>
          <LocalText of={scope} />
        </p>
      )}
      {facilitator && (
        <div>
          <span className="muted">{t('meeting.facilitator')}</span>
          <Speaker speaker={facilitator} />
        </div>
      )}
      {workshopEntryKinds.map((kind) => {
        const own = entries.filter((entry) => entry.kind === kind);
        return own.length === 0 ? null : (
          <div key={kind}>
            <h3>{t(`meeting.entry.${kind}`)}</h3>
            <Entries entries={own} />
          </div>
        );
      })}
    </details>
  );
}

/** Under their headings, where the report gives any. */
function Entries({ entries }: { entries: Entry[] }) {
  const { locale, t } = useLanguage();
  const byHeading = Map.groupBy(entries, ({ heading }) => JSON.stringify(heading));
  return [...byHeading].map(([key, own]) => (
    <div key={key}>
      {own[0]!.heading && (
        <p className="entry-heading">
          <LocalText of={own[0]!.heading} />
        </p>
      )}
      <ul className="bullets">
        {own.map(({ id, text, priority }) => (
          <li key={id}>
            <LocalText of={text} />
            {priority !== null && (
              <span className="muted">
                {' '}
                · {t('meeting.priority', { place: sayNumber(locale, priority) })}
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  ));
}
