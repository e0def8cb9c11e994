import { useLanguage } from '../i18n/language.js';

const formats = ['csv', 'xlsx', 'json'] as const;

/** All of a list as files, each proposal with its outcome and reason: what the open data offer of the table. */
export function Downloads({ table }: { table: string }) {
  const { t } = useLanguage();
  return (
    <p className="downloads">
      {t('filter.download')}{' '}
      {formats.map((format) => (
        <a key={format} href={`/data/${table}.${format}`}>
          <bdi dir="ltr">{format.toUpperCase()}</bdi>
        </a>
      ))}
    </p>
  );
}
