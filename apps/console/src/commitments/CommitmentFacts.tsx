import { useTranslate } from 'react-admin';
import { Facts } from '../record/Facts';
import { RecordLink } from '../record/RecordLink';
import { Section } from '../record/Section';
import { Address } from '../text/Address';
import { Code } from '../text/Code';
import { Instant, Period } from '../text/Day';
import { LocalText, Unknown } from '../text/LocalText';
import type { CommitmentRecord } from './commitment.record';

/** Whose it is, when, and what it serves. */
export function CommitmentFacts({ commitment }: { commitment: CommitmentRecord }) {
  const translate = useTranslate();
  const label = (key: string) => translate(`resources.commitments.fields.${key}`);
  const { reference, plan, area, leadInstitution, contact, ogpValues, sdgs } = commitment;
  return (
    <Section title={translate('commitments.facts')}>
      <Facts
        facts={[
          { label: label('reference'), value: <Code>{reference}</Code> },
          {
            label: label('plan'),
            value: <RecordLink resource="plans" id={plan.reference} title={plan.title} />,
          },
          { label: label('area'), value: area ? <LocalText value={area.name} /> : <Unknown /> },
          {
            label: label('leadInstitution'),
            value: (
              <RecordLink
                resource="institutions"
                id={leadInstitution.reference}
                title={leadInstitution.name}
              />
            ),
          },
          { label: label('period'), value: <Period {...commitment} /> },
          {
            label: label('ogpValues'),
            value:
              ogpValues.length === 0 ? (
                <Unknown />
              ) : (
                ogpValues.map((value) => translate(`ogpValues.${value}`)).join(' · ')
              ),
          },
          {
            label: label('sdgs'),
            value: sdgs.length === 0 ? <Unknown /> : <bdi>{sdgs.join(' · ')}</bdi>,
          },
          {
            label: label('contact'),
            value: contact?.position ? <LocalText value={contact.position} /> : <Unknown />,
          },
          {
            label: label('mailbox'),
            value: contact?.mailbox ? <Address>{contact.mailbox}</Address> : <Unknown />,
          },
          { label: label('updatedAt'), value: <Instant value={commitment.updatedAt} /> },
        ]}
      />
    </Section>
  );
}
