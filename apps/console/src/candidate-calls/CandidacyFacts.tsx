import { isRegion, regions } from '@iltizam/domain/regions';
import { useTranslate } from 'react-admin';
import { useLanguage } from '../i18n/useLanguage';
import { Facts } from '../record/Facts';
import { Section } from '../record/Section';
import { StateChip } from '../states/StateChip';
import { Address } from '../text/Address';
import { Code } from '../text/Code';
import { Instant } from '../text/Day';
import { LocalText } from '../text/LocalText';
import type { CandidacyRecord } from './call.record';

/** Who stands; how they are reached is read by the secretariat alone. */
export function CandidacyFacts({ candidacy }: { candidacy: CandidacyRecord }) {
  const translate = useTranslate();
  const language = useLanguage();
  const { state, kind, institution, representative, email, phone, region, sentAt } = candidacy;
  const label = (key: string) => translate(`calls.fields.${key}`);
  return (
    <Section title={translate('calls.candidate')}>
      <Facts
        facts={[
          { label: label('state'), value: <StateChip group="candidacy" state={state} /> },
          ...(kind ? [{ label: label('kind'), value: translate(`calls.applicantKinds.${kind}`) }] : []),
          ...(institution
            ? [{ label: label('institution'), value: <LocalText value={institution.name} /> }]
            : []),
          ...(representative ? [{ label: label('representative'), value: <bdi>{representative}</bdi> }] : []),
          ...(email ? [{ label: label('email'), value: <Address>{email}</Address> }] : []),
          ...(phone ? [{ label: label('phone'), value: <Code>{phone}</Code> }] : []),
          ...(region !== null && isRegion(region)
            ? [{ label: label('region'), value: regions[region][language] }]
            : []),
          { label: label('sentAt'), value: <Instant value={sentAt} /> },
        ]}
      />
    </Section>
  );
}
