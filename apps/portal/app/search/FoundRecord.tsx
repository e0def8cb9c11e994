import type { ReactNode } from 'react';
import { href } from 'react-router';
import { commitmentTone } from '../commitments/commitment-tone.js';
import type { SearchQuery } from '../generated/graphql.js';
import { useLanguage } from '../i18n/language.js';
import { Tag } from '../layout/Tag.js';
import { Day } from '../text/Dates.js';
import { proposalTone } from '../proposals/proposal-tone.js';
import { Code } from '../text/Code.js';
import { LocalText } from '../text/LocalText.js';
import { Excerpt, Highlight } from './Highlight.js';

type Found = SearchQuery['search']['edges'][number]['node'];

interface FoundRecordProps {
  record: Found;
  sought: string;
}

/** One record that holds the words: its name, where the words stand, and how far it is. */
export function FoundRecord({ record, sought }: FoundRecordProps) {
  const { locale, t } = useLanguage();
  const { reference } = record;
  switch (record.foundAs) {
    case 'Institution':
      return (
        <Line
          to={href('/:locale/institutions/:reference', { locale, reference })}
          title={<Highlight of={record.name} sought={sought} />}
          about={t(`labels.institutionKind.${record.institutionKind}`)}
        />
      );
    case 'Commitment':
      return (
        <Line
          to={href('/:locale/commitments/:reference', { locale, reference })}
          title={<Highlight of={record.title} sought={sought} />}
          excerpt={<Excerpt of={record.problem} sought={sought} />}
          about={<LocalText of={record.leadInstitution.name} />}
          state={<Tag tone={commitmentTone[record.state]}>{t(`labels.commitmentState.${record.state}`)}</Tag>}
        />
      );
    case 'Proposal':
      return (
        <Line
          to={href('/:locale/proposals/:reference', { locale, reference })}
          title={<Highlight of={record.title} sought={sought} />}
          excerpt={<Excerpt of={record.solution} sought={sought} />}
          about={
            <>
              <Code>{reference}</Code> · <LocalText of={record.theme.name} />
            </>
          }
          state={<Tag tone={proposalTone[record.fate]}>{t(`labels.publicState.${record.fate}`)}</Tag>}
        />
      );
    case 'Document':
      return (
        <Line
          to={record.url ?? href('/:locale/documents', { locale })}
          title={<Highlight of={record.title} sought={sought} />}
          excerpt={<Excerpt of={record.summary} sought={sought} />}
          about={record.issuedOn && <Day on={record.issuedOn} precision={record.issuedPrecision ?? 'DAY'} />}
        />
      );
    case 'NewsItem':
      return (
        <Line
          to={href('/:locale/news/:reference', { locale, reference })}
          title={<Highlight of={record.title} sought={sought} />}
          excerpt={<Excerpt of={record.body} sought={sought} />}
          about={record.publishedOn && <Day on={record.publishedOn} precision="DAY" />}
        />
      );
  }
}

interface LineProps {
  to: string;
  title: ReactNode;
  excerpt?: ReactNode;
  about: ReactNode;
  state?: ReactNode;
}

function Line({ to, title, excerpt, about, state }: LineProps) {
  return (
    <li className="line">
      <div className="line-text">
        <p className="line-title">
          <a href={to}>{title}</a>
        </p>
        {excerpt}
        <p className="muted">{about}</p>
      </div>
      {state && <p className="line-state">{state}</p>}
    </li>
  );
}
