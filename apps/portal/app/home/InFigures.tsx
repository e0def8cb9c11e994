import { sayNumber } from '../format/numbers.js';
import type { HomeQuery } from '../generated/graphql.js';
import { useLanguage } from '../i18n/language.js';
import { Section } from '../layout/Section.js';

/** What the plans come to, as officially recorded; what no plan has recorded is left out, not counted as nothing. */
export function InFigures({ plans, institutions }: Pick<HomeQuery, 'plans' | 'institutions'>) {
  const { locale, t } = useLanguage();
  const sum = (of: (plan: HomeQuery['plans'][number]) => number | null) =>
    plans.reduce((total, plan) => total + (of(plan) ?? 0), 0);
  const figures = [
    { key: 'commitments', value: sum(({ commitmentCount }) => commitmentCount) },
    {
      key: 'institutions',
      value: institutions.filter(({ commitments }) => commitments.totalCount > 0).length,
    },
    { key: 'proposals', value: sum(({ cocreation }) => cocreation.proposals.total) },
    { key: 'participants', value: sum(({ cocreation }) => cocreation.participants.total) },
    { key: 'meetings', value: sum(({ meetings }) => meetings.length) },
  ] as const;
  return (
    <Section id="figures" title={t('home.figures')}>
      <dl className="big-figures">
        {figures
          .filter(({ value }) => value > 0)
          .map(({ key, value }) => (
            <div key={key}>
              <dt>{t(`home.figure.${key}`)}</dt>
              <dd>{sayNumber(locale, value)}</dd>
            </div>
          ))}
      </dl>
    </Section>
  );
}
