import { useTranslate } from 'react-admin';
import type { InstitutionPageQuery } from '../generated/graphql';
import { RecordLink } from '../record/RecordLink';
import { useLanguage } from '../i18n/useLanguage';
import { Columns } from '../record/Columns';
import { Facts } from '../record/Facts';
import { RecordPage } from '../record/RecordPage';
import { Section } from '../record/Section';
import { StateChip } from '../states/StateChip';
import { Code } from '../text/Code';
import { LocalParagraphs } from '../text/LocalText';
import { plainText } from '../text/localized';
import { KindName } from './KindName';

type InstitutionRecord = NonNullable<InstitutionPageQuery['institution']>;

export default function InstitutionPage() {
  const translate = useTranslate();
  const language = useLanguage();
  const label = (key: string) => translate(`resources.institutions.fields.${key}`);
  return (
    <RecordPage<InstitutionRecord> resource="institutions" title={({ name }) => plainText(name, language)}>
      {({ reference, kind, acronym, parent, succeededBy, note, commitments }) => (
        <Columns
          main={
            <Section title={translate('resources.commitments.list')}>
              {commitments.totalCount === 0 && translate('institutions.noCommitments')}
              <ul>
                {commitments.edges.map(({ node }) => (
                  <li key={node.reference}>
                    <RecordLink resource="commitments" id={node.reference} title={node.title} />{' '}
                    <StateChip group="commitment" state={node.state} />
                  </li>
                ))}
              </ul>
            </Section>
          }
          side={
            <Section title={translate('institutions.facts')}>
              <Facts
                facts={[
                  { label: label('reference'), value: <Code>{reference}</Code> },
                  { label: label('kind'), value: <KindName kind={kind} /> },
                  ...(acronym ? [{ label: label('acronym'), value: <bdi>{acronym}</bdi> }] : []),
                  ...[
                    { key: 'parent', institution: parent },
                    { key: 'succeededBy', institution: succeededBy },
                  ].flatMap(({ key, institution }) =>
                    institution
                      ? [
                          {
                            label: label(key),
                            value: (
                              <RecordLink
                                resource="institutions"
                                id={institution.reference}
                                title={institution.name}
                              />
                            ),
                          },
                        ]
                      : [],
                  ),
                ]}
              />
              {note && <LocalParagraphs value={note} />}
            </Section>
          }
        />
      )}
    </RecordPage>
  );
}
