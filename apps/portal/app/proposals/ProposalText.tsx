import type { ProposalQuery } from '../generated/graphql.js';
import { useLanguage } from '../i18n/language.js';
import { Section } from '../layout/Section.js';
import { LocalProse, LocalText } from '../text/LocalText.js';

type Texts = Pick<NonNullable<ProposalQuery['proposal']>, 'challenges' | 'solution' | 'expectedResult'>;

/** The proposal as it was made, in its own words. */
export function ProposalText({ proposal: { challenges, solution, expectedResult } }: { proposal: Texts }) {
  const { t } = useLanguage();
  const titleOnly = challenges.length === 0 && !solution && !expectedResult;
  return (
    <Section id="text" title={t('proposal.text')}>
      {titleOnly && <p className="muted">{t('proposal.titleOnly')}</p>}
      {challenges.length > 0 && (
        <>
          <h3>{t('proposal.challenges')}</h3>
          <ul className="prose-list">
            {challenges.map((challenge, index) => (
              <li key={index}>
                <LocalText of={challenge} />
              </li>
            ))}
          </ul>
        </>
      )}
      {solution && (
        <>
          <h3>{t('proposal.solution')}</h3>
          <LocalProse of={solution} />
        </>
      )}
      {expectedResult && (
        <>
          <h3>{t('proposal.result')}</h3>
          <LocalProse of={expectedResult} />
        </>
      )}
    </Section>
  );
}
