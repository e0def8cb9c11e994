import { useTranslate } from 'react-admin';
import type { RulesRecord } from './committee.record';

type Fraction = RulesRecord['majority']['fraction'];

const written = (fraction: Fraction) => (fraction ? `${fraction.numerator}/${fraction.denominator}` : '');

/** What a committee agreed, as sentences. */
export function useRuleWords() {
  const translate = useTranslate();
  return {
    quorum: ({ quorum }: RulesRecord): string[] =>
      quorum.map(({ kind, fraction }) =>
        translate(`committee.rules.quorum.${kind}`, { fraction: written(fraction) }),
      ),
    majority: ({ majority }: Pick<RulesRecord, 'majority'>): string => {
      const { kind, fraction, inEachCollege } = majority;
      const asked = translate(`committee.rules.majority.${kind}`, { fraction: written(fraction) });
      return translate(`committee.rules.${inEachCollege ? 'inEach' : 'inAll'}`, { asked });
    },
  };
}
