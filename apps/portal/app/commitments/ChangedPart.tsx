import { directions, type Locale } from '@iltizam/domain/languages';
import type { CommitmentVersionTextFragment } from '../generated/graphql.js';
import { isLocale, languageNames, useLanguage } from '../i18n/language.js';

type Version = CommitmentVersionTextFragment;

interface ChangedPartProps {
  /** As the api names what changed: `solution.fr`, `sdgs`. */
  path: string;
  before: Version;
  after: Version;
}

const texts = ['title', 'problem', 'solution', 'contribution', 'additionalInformation'] as const;
type Part = (typeof texts)[number] | 'expectedResults' | 'ogpValues' | 'sdgs';

/** One field of the promise as it stood, and as the amendment left it. */
export function ChangedPart({ path, before, after }: ChangedPartProps) {
  const { t } = useLanguage();
  const [part, language] = path.split('.') as [Part, string?];
  const locale = isLocale(language) ? language : null;
  const label = t(`commitment.amended.${part}`);
  return (
    <div className="changed-part">
      <h3>{locale ? `${label} · ${languageNames[locale]}` : label}</h3>
      <div className="changed-sides">
        <div>
          <p className="cell-note">{t('commitment.before')}</p>
          <del>
            <Said version={before} part={part} locale={locale} />
          </del>
        </div>
        <div>
          <p className="cell-note">{t('commitment.after')}</p>
          <ins>
            <Said version={after} part={part} locale={locale} />
          </ins>
        </div>
      </div>
    </div>
  );
}

interface SaidProps {
  version: Version;
  part: Part;
  /** The one language that changed; null where the whole list did, which is read in the page's. */
  locale: Locale | null;
}

function Said({ version, part, locale }: SaidProps) {
  const { t, ...page } = useLanguage();
  const spoken = locale ?? page.locale;
  const lines = () => {
    switch (part) {
      case 'sdgs':
        return version.sdgs.map(String);
      case 'ogpValues':
        return version.ogpValues.map((value) => t(`labels.ogpValue.${value}`));
      case 'expectedResults':
        return version.expectedResults.map((result) => result[spoken] ?? t('text.missing'));
      default:
        return version[part]?.[spoken]?.split(/\n+/) ?? [t('text.missing')];
    }
  };
  return lines().map((line, index) => (
    <p key={index} lang={spoken} dir={directions[spoken]}>
      {line}
    </p>
  ));
}
