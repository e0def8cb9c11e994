import { meetingInstitutionRoles } from '@iltizam/domain/meetings';
import type { MeetingQuery } from '../generated/graphql.js';
import { useLanguage } from '../i18n/language.js';
import { InstitutionLinks } from '../institutions/InstitutionLink.js';
import { Fact, Facts } from '../layout/Facts.js';
import { Section } from '../layout/Section.js';

type Institutions = Pick<NonNullable<MeetingQuery['meeting']>, 'institutions'>;

/** Who organised a meeting, who was invited, who helped. */
export function Attendance({ institutions }: Institutions) {
  const { t } = useLanguage();
  if (institutions.length === 0) return null;
  return (
    <Section id="institutions" title={t('meeting.institutions')}>
      <Facts>
        {meetingInstitutionRoles.map((role) => {
          const own = institutions.filter((present) => present.role === role);
          return (
            <Fact key={role} name={t(`labels.meetingRole.${role}`)}>
              {own.length > 0 && (
                <InstitutionLinks institutions={own.map(({ institution }) => institution)} />
              )}
            </Fact>
          );
        })}
      </Facts>
    </Section>
  );
}
