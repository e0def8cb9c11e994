import MuiLink from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import { Facts } from '../record/Facts';
import { Section } from '../record/Section';
import { StateChip } from '../states/StateChip';
import { Address } from '../text/Address';
import { Instant, Period } from '../text/Day';
import { Figure } from '../text/Figure';
import { useLanguage } from '../i18n/useLanguage';
import type { CallRecord } from './call.record';

const counts = ['received', 'withdrawn', 'eligible', 'ineligible', 'retained', 'reserve'] as const;

/** Known only with the results. */
const decided: readonly string[] = ['retained', 'reserve'];

/** Which seats, until when, under which rules, and how many answered. */
export function CallFacts({ call }: { call: CallRecord }) {
  const translate = useTranslate();
  const language = useLanguage();
  const { state, college, seats, substitutes, opensOn, closesOn, rules, outcome, reference, contact } = call;
  const label = (key: string) => translate(`calls.fields.${key}`);
  const yes = (holds: boolean) => translate(holds ? 'ra.boolean.true' : 'ra.boolean.false');
  return (
    <Section title={translate('calls.facts')}>
      <Facts
        facts={[
          { label: label('state'), value: <StateChip group="candidateCall" state={state} /> },
          { label: label('college'), value: translate(`colleges.${college}`) },
          { label: label('seats'), value: <Figure value={seats} /> },
          { label: label('substitutes'), value: <Figure value={substitutes} /> },
          { label: label('window'), value: <Period startsOn={opensOn} endsOn={closesOn} /> },
          ...(contact ? [{ label: label('contact'), value: <Address>{contact}</Address> }] : []),
          { label: translate('calls.leastScorers'), value: <Figure value={rules.leastScorers} /> },
          { label: translate('calls.bothColleges'), value: yes(rules.bothColleges) },
          { label: translate('calls.secretariatScores'), value: yes(rules.secretariatScores) },
          ...(rules.minimumMark === null
            ? []
            : [{ label: translate('calls.minimumMark'), value: <Figure value={rules.minimumMark} /> }]),
          ...counts
            .filter((count) => call[count] !== null && (outcome !== null || !decided.includes(count)))
            .map((count) => ({
              label: translate(`calls.counts.${count}`),
              value: <Figure value={call[count]} />,
            })),
          ...(outcome ? [{ label: label('decidedAt'), value: <Instant value={outcome.decidedAt} /> }] : []),
        ]}
      />
      {state !== 'DRAFT' && (
        <MuiLink
          href={`/${language}/committee/calls/${reference}`}
          target="_blank"
          rel="noreferrer"
          sx={{ display: 'inline-block', marginBlockStart: 1.5 }}
        >
          {translate('calls.publicPage')}
        </MuiLink>
      )}
    </Section>
  );
}
