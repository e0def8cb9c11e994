import { sayNumber } from '../format/numbers.js';
import type { ItemVoteFragment } from '../generated/graphql.js';
import { useLanguage } from '../i18n/language.js';

const columns = ['for', 'against', 'abstain', 'present', 'aside'] as const;

/** The votes of each college in numbers, with those who were there and those who stood aside. */
export function VoteTable({ caption, votes }: { caption: string; votes: ItemVoteFragment['votes'] }) {
  const { locale, t } = useLanguage();
  return (
    <table className="table vote-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('committee.college')}</th>
          {columns.map((column) => (
            <th key={column} scope="col" className="number">
              {t(`committee.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {votes.map((row) => (
          <tr key={row.college}>
            <th scope="row" className="college">
              {t(`labels.college.${row.college}`)}
            </th>
            {columns.map((column) => (
              <td key={column} className="number" data-label={t(`committee.${column}`)}>
                {sayNumber(locale, row[column])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
