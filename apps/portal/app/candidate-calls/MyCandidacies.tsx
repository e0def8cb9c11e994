import { href } from 'react-router';
import type { MyCandidaciesQuery } from '../generated/graphql.js';
import { useLanguage } from '../i18n/language.js';
import { Section } from '../layout/Section.js';
import { Tag } from '../layout/Tag.js';
import { LocalText } from '../text/LocalText.js';
import { outcomeTone } from './outcome-tone.js';

/** The candidacies of the person who reads, each leading to its own page. */
export function MyCandidacies({ candidacies }: { candidacies: MyCandidaciesQuery['myCandidacies'] }) {
  const { locale, t } = useLanguage();
  if (candidacies.length === 0) return null;
  return (
    <Section id="candidacies" title={t('candidacy.mine')}>
      <ul className="lines">
        {candidacies.map(({ id, state, call: { reference, title } }) => (
          <li key={id} className="line">
            <p className="line-text">
              <a href={href('/:locale/committee/calls/:reference/candidacy', { locale, reference })}>
                <LocalText of={title} />
              </a>{' '}
              <Tag tone={outcomeTone[state]}>{t(`candidacy.state.${state}`)}</Tag>
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
