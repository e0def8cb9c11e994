import { dataPurposes, dataUses } from '@iltizam/domain/personal-data';
import { useLanguage } from '../i18n/language.js';

/** The register of processing: why something is held, on what ground, who reads it, how long. From the rules' own table. */
export function Register() {
  const { t } = useLanguage();
  const columns = ['why', 'ground', 'readBy', 'kept'] as const;
  return (
    <table className="table">
      <caption>{t('personalData.register')}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {t(`personalData.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {dataPurposes.map((purpose) => {
          const { ground, readBy, kept } = dataUses[purpose];
          return (
            <tr key={purpose}>
              <th scope="row">{t(`personalData.purpose.${purpose}`)}</th>
              <td data-label={t('personalData.column.ground')}>{t(`personalData.ground.${ground}`)}</td>
              <td data-label={t('personalData.column.readBy')}>
                {readBy.map((who) => t(`personalData.reader.${who}`)).join(t('personalData.and'))}
              </td>
              <td data-label={t('personalData.column.kept')}>
                {kept === null
                  ? t('personalData.keptWithActs')
                  : t(`personalData.after.${kept.after}`, {
                      days:
                        kept.days === 0
                          ? t('personalData.atOnce')
                          : t('personalData.days', { count: kept.days }),
                    })}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
