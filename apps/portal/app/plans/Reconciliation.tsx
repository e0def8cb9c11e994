import { reconciliationColumns } from '@iltizam/domain/reconciliation';
import { sayNumber } from '../format/numbers.js';
import type { CocreationFiguresFragment } from '../generated/graphql.js';
import { useLanguage } from '../i18n/language.js';

const columns = ['received', ...reconciliationColumns] as const;

const saysBalanced = (balanced: boolean | null) => {
  if (balanced === null) return 'unknown';
  return balanced ? 'yes' : 'no';
};

/** Where every proposal held here ended up, each in one column; what reports counted beside it stands below. */
export function Reconciliation({ cocreation }: { cocreation: CocreationFiguresFragment }) {
  const { locale, t } = useLanguage();
  const lines = cocreation.reconciliation.filter((line) => line.received > 0);
  const held = lines.reduce((sum, line) => sum + line.received, 0);
  const { total } = cocreation.proposals;
  return (
    <>
      <p>{t('plan.reconciliationText')}</p>
      {total > held && (
        <p className="note">{t('plan.held', { count: held, total: sayNumber(locale, total) })}</p>
      )}
      <table className="table">
        <caption className="visually-hidden">{t('plan.reconciliation')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('plan.channel')}</th>
            {columns.map((column) => (
              <th key={column} scope="col" className="number">
                {t(`plan.column.${column}`)}
              </th>
            ))}
            <th scope="col">{t('plan.column.balanced')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.channel}>
              <th scope="row">{t(`labels.channel.${line.channel}`)}</th>
              {columns.map((column) => (
                <td key={column} className="number" data-label={t(`plan.column.${column}`)}>
                  {sayNumber(locale, line[column])}
                </td>
              ))}
              <td data-label={t('plan.column.balanced')}>
                {t(`plan.balanced.${saysBalanced(line.balanced)}`)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
