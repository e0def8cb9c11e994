import { useTranslate } from 'react-admin';
import { Facts } from '../record/Facts';
import { Section } from '../record/Section';
import { StateChip } from '../states/StateChip';
import { Address } from '../text/Address';
import { Day, Instant, Period } from '../text/Day';
import { LocalParagraphs, LocalText } from '../text/LocalText';
import type { SessionRecord } from './session.record';
import { useRuleWords } from './useRuleWords';
import { OutLink } from '../text/OutLink';

/** When and where, under which rules, and who came. */
export function SessionFacts({ session }: { session: SessionRecord }) {
  const translate = useTranslate();
  const ruleWords = useRuleWords();
  const label = (key: string) => translate(`sessions.fields.${key}`);
  const { state, startsOn, endsOn, startPrecision, startTime, place, link, subject, dateNote } = session;
  const { cycle, attendance, publishedAt } = session;
  return (
    <Section title={translate('sessions.facts')}>
      <Facts
        facts={[
          { label: label('state'), value: <StateChip group="session" state={state} /> },
          {
            label: label('day'),
            value:
              endsOn && endsOn !== startsOn ? (
                <Period {...session} />
              ) : (
                <Day value={startsOn} precision={startPrecision} />
              ),
          },
          ...(dateNote ? [{ label: label('dateNote'), value: <LocalText value={dateNote} /> }] : []),
          ...(startTime ? [{ label: label('startTime'), value: <bdi dir="ltr">{startTime}</bdi> }] : []),
          ...(place ? [{ label: label('place'), value: <LocalText value={place} /> }] : []),
          ...(link
            ? [
                {
                  label: label('link'),
                  value: (
                    <OutLink to={link}>
                      <Address>{link}</Address>
                    </OutLink>
                  ),
                },
              ]
            : []),
          ...(subject ? [{ label: label('subject'), value: <LocalParagraphs value={subject} /> }] : []),
          ...(cycle
            ? [
                { label: label('quorum'), value: ruleWords.quorum(cycle.rules).join(' · ') },
                { label: label('majority'), value: ruleWords.majority(cycle.rules) },
              ]
            : []),
          ...attendance.map(({ college, seats, present }) => ({
            label: translate(`colleges.${college}`),
            value: translate('sessions.came', { present, seats }),
          })),
          ...(publishedAt ? [{ label: label('publishedAt'), value: <Instant value={publishedAt} /> }] : []),
        ]}
      />
    </Section>
  );
}
