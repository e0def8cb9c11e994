import { useTranslate } from 'react-admin';
import { RecordLink } from '../record/RecordLink';
import { Section } from '../record/Section';
import { LocalText } from '../text/LocalText';
import type { Text } from '../text/localized';
import type { CommitmentRecord } from './commitment.record';

type Linked = { reference: string; name?: Text; title?: Text };

type CommitmentLinksProps = {
  commitment: CommitmentRecord;
  /** False where the sources stand beside, to be changed. */
  sources?: boolean;
};

/** Where it comes from, who works on it, and what it touches. */
export function CommitmentLinks({ commitment, sources = true }: CommitmentLinksProps) {
  const translate = useTranslate();
  const label = (key: string) => translate(`resources.commitments.fields.${key}`);
  const lists: { key: string; resource: string; records: Linked[] }[] = [
    { key: 'sources', resource: 'proposals', records: sources ? commitment.sources : [] },
    {
      key: 'supportingInstitutions',
      resource: 'institutions',
      records: commitment.supportingInstitutions,
    },
    { key: 'partners', resource: 'institutions', records: commitment.partners },
    { key: 'relatedCommitments', resource: 'commitments', records: commitment.relatedCommitments },
  ];
  return (
    <>
      {lists
        .filter(({ records }) => records.length > 0)
        .map(({ key, resource, records }) => (
          <Section key={key} title={label(key)}>
            <ul>
              {records.map(({ reference, name, title }) => (
                <li key={reference}>
                  <RecordLink resource={resource} id={reference} title={(title ?? name) as Text} />
                </li>
              ))}
            </ul>
          </Section>
        ))}
      {commitment.governmentPartners.length > 0 && (
        <Section title={label('governmentPartners')}>
          <ul>
            {commitment.governmentPartners.map((partner) => (
              <li key={JSON.stringify(partner)}>
                <LocalText value={partner} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
