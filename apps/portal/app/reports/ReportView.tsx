import type { Day } from '@iltizam/domain/days';
import { sayNumber } from '../format/numbers.js';
import { useLanguage } from '../i18n/language.js';
import { Page } from '../layout/Page.js';
import { Parts } from '../layout/Parts.js';
import { SectionLink } from '../layout/SectionLink.js';
import { AsOf } from './AsOf.js';
import { ReportFiles } from './ReportFiles.js';
import type { Cell, Report, ReportPart, ReportTable, Said } from './report.js';
import type { ReportedDay } from './reported-day.js';

interface ReportViewProps {
  report: Report;
  /** The report's path: its files stand under the same name. */
  path: string;
  /** The list its subject stands in. */
  section?: 'plans' | 'institutions';
  /** Where it can be read as of another day: that day, and the days it is often read of. */
  asOf?: { day: ReportedDay; often: Day[] };
}

/** A report as a page, which prints as the document it is. */
export function ReportView({ report, path, section = 'plans', asOf }: ReportViewProps) {
  const past = asOf && asOf.day.on !== asOf.day.today;
  return (
    <Page
      title={report.title}
      above={[<SectionLink key={section} to={section} />, <Words key="subject" of={report.subject} />]}
    >
      <p>{report.about}</p>
      {asOf && <AsOf path={path} {...asOf} />}
      <ReportFiles path={path} search={past ? `?on=${asOf.day.on}` : ''} />
      <Parts
        parts={report.parts.map((part) => ({
          id: part.id,
          title: part.title,
          shown: true,
          content: <PartView part={part} />,
        }))}
      />
    </Page>
  );
}

function PartView({ part: { title, paragraphs, list = [], tables } }: { part: ReportPart }) {
  return (
    <>
      {paragraphs.map((paragraph, index) => (
        <p key={index}>
          <Words of={paragraph} />
        </p>
      ))}
      {list.length > 0 && (
        <ul className="report-list">
          {list.map((point, index) => (
            <li key={index}>
              <Words of={point} />
            </li>
          ))}
        </ul>
      )}
      {tables.map((table) => (
        <TableView key={table.name} table={table} titled={table.name === title} />
      ))}
    </>
  );
}

/** A table under a heading of the same words says them to screen readers alone. */
function TableView({ table, titled }: { table: ReportTable; titled: boolean }) {
  const { name, columns, rows, totals } = table;
  return (
    <table className="table report-table">
      <caption className={titled ? 'visually-hidden' : undefined}>{name}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.name} scope="col" className={column.numeric ? 'number' : undefined}>
              {column.name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index} className={totals && index === rows.length - 1 ? 'total' : undefined}>
            {row.map((cell, place) => (
              <td
                key={place}
                className={columns[place]?.numeric ? 'number' : undefined}
                data-label={columns[place]?.name}
              >
                <CellView cell={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function CellView({ cell }: { cell: Cell }) {
  const { locale, t } = useLanguage();
  if (cell === null) return <span className="muted">{t('text.unknown')}</span>;
  return typeof cell === 'number' ? sayNumber(locale, cell) : <Words of={cell} />;
}

function Words({ of: { text, lang, dir, quoted, to } }: { of: Said }) {
  const { locale } = useLanguage();
  const foreign = lang === locale && !quoted ? {} : { lang, dir };
  return to ? (
    <a href={to} {...foreign}>
      {text}
    </a>
  ) : (
    <span {...foreign}>{text}</span>
  );
}
