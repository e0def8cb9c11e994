import type { DecisionRulesFragment, LocalizedFragment } from '../generated/graphql.js';
import { type Language, useLanguage } from '../i18n/language.js';
import { LocalText } from '../text/LocalText.js';

interface DecisionRulesProps {
  /** What was agreed for the cycle; null where none runs. */
  rules: DecisionRulesFragment | null;
  /** What documents say, as they say it. */
  told: (LocalizedFragment | null)[];
}

/** What makes a decision one of the committee, in plain words. */
export function DecisionRules({ rules, told }: DecisionRulesProps) {
  const language = useLanguage();
  const known = told.filter((text) => text !== null);
  return (
    <>
      {rules && (
        <ul className="bullets">
          {sentences(language, rules).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {known.length > 0 && (
        <>
          <p className="muted rules-told">{language.t('committee.byDocuments')}</p>
          <ul className="bullets">
            {known.map((text, index) => (
              <li key={index}>
                <LocalText of={text} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

type Fraction = DecisionRulesFragment['majority']['fraction'];

const common = ['1_2', '1_3', '2_3', '3_4'] as const;

/** Two thirds and the like by their names, others as they are counted. */
function fractionWords(t: Language['t'], of: Fraction) {
  const { numerator, denominator } = of ?? { numerator: 1, denominator: 1 };
  const name = common.find((one) => one === `${numerator}_${denominator}`) ?? 'other';
  return {
    fraction: t(`committee.fraction.${name}`, { numerator, denominator }),
    moreThan: t(`committee.moreThan.${name}`, { numerator, denominator }),
  };
}

function sentences({ t }: Language, rules: DecisionRulesFragment): string[] {
  const { equalSeats, quorum, majority, tie, rotating } = rules;
  const carried = majority.inEachCollege ? (`${majority.kind}_each` as const) : majority.kind;
  return [
    ...(equalSeats ? [t('committee.rule.equalSeats')] : []),
    ...quorum.map(({ kind, fraction }) => t(`committee.rule.${kind}`, fractionWords(t, fraction))),
    t('committee.rule.BOTH_COLLEGES'),
    t(`committee.rule.${carried}`, fractionWords(t, majority.fraction)),
    t(`committee.rule.${tie}`),
    t('committee.rule.aside'),
    ...rotating.map((college) => t('committee.rule.rotating', { college: t(`labels.college.${college}`) })),
  ];
}
