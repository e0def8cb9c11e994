import { sayDay } from '../format/dates.js';
import type { TombstoneQuery } from '../generated/graphql.js';
import { useLanguage } from '../i18n/language.js';
import { Page } from '../layout/Page.js';
import { SectionLink } from '../layout/SectionLink.js';
import { Code } from '../text/Code.js';

/** In the place of a proposal that was received and that nobody reads: its number, why, and since when. */
export function Removed({ tombstone }: { tombstone: NonNullable<TombstoneQuery['tombstone']> }) {
  const { locale, t } = useLanguage();
  const { reference, ground, removedOn } = tombstone;
  return (
    <Page
      title={t('removed.title')}
      kicker={<Code>{reference}</Code>}
      above={[<SectionLink key="proposals" to="proposals" />]}
    >
      <meta name="robots" content="noindex" />
      <p className="lead">{t(`removed.ground.${ground ?? 'UNKNOWN'}`)}</p>
      <p>{t('removed.text', { day: sayDay(locale, removedOn, 'DAY') })}</p>
    </Page>
  );
}
