import { dayOf } from '@iltizam/domain/country-clock';
import { href } from 'react-router';
import { sayDay } from '../format/dates.js';
import { ask, notShown } from '../graph/ask.js';
import { useLanguage } from '../i18n/language.js';
import { Fact, Facts } from '../layout/Facts.js';
import { Page } from '../layout/Page.js';
import { Parts } from '../layout/Parts.js';
import { SectionLink } from '../layout/SectionLink.js';
import { Tag } from '../layout/Tag.js';
import { Code } from '../text/Code.js';
import { LocalProse } from '../text/LocalText.js';
import type { Route } from './+types/call.js';
import { phaseOf } from '@iltizam/domain/candidate-call-workflow';
import { phaseTone } from './call-phase.js';
import { CallDocument } from './call.documents.js';
import { CallResults } from './CallResults.js';
import { Criteria } from './Criteria.js';
import { HowStudied } from './HowStudied.js';
import { OwnData } from './OwnData.js';
import { Window } from './Window.js';

export async function loader({ context, params: { reference } }: Route.LoaderArgs) {
  const { candidateCall } = await ask(context, CallDocument, { reference });
  if (!candidateCall) throw notShown(404);
  return { ...candidateCall, today: dayOf(new Date()) };
}

/** A call for candidates: which seats, what is asked, how it is judged, and in the end what was decided. */
export default function Call({ loaderData: call }: Route.ComponentProps) {
  const { locale, t } = useLanguage();
  const { title, text, college, seats, substitutes, criteria, rules, outcome, contact, cancelReason } = call;
  const phase = phaseOf(call, call.today);
  const form = href('/:locale/committee/calls/:reference/candidacy', { locale, reference: call.reference });
  return (
    <Page title={title} kicker={t('calls.one')} above={[<SectionLink key="committee" to="committee" />]}>
      {phase === 'CANCELLED' && (
        <div className="note note-refused">
          <p>
            <b>{t('calls.cancelled')}</b>
          </p>
          {cancelReason && <LocalProse of={cancelReason} />}
        </div>
      )}
      <Facts>
        <Fact name={t('calls.columns.state')}>
          <Tag tone={phaseTone[phase]}>{t(`calls.phase.${phase}`)}</Tag>
        </Fact>
        <Fact name={t('calls.college')}>{t(`labels.college.${college}`)}</Fact>
        <Fact name={t('calls.seats')}>
          {t('calls.seatCount', { count: seats })}
          {substitutes > 0 && `${t('calls.and')}${t('calls.substituteCount', { count: substitutes })}`}
        </Fact>
        <Fact name={t('calls.columns.window')}>
          <Window call={call} phase={phase} />
        </Fact>
        <Fact name={t('calls.contact')}>
          {contact && (
            <a href={`mailto:${contact}`}>
              <Code>{contact}</Code>
            </a>
          )}
        </Fact>
      </Facts>
      {(call.takesCandidacies || call.ownCandidacy) && (
        <p className="open-do">
          <a className="button" href={form}>
            {t(call.ownCandidacy ? 'calls.own' : 'calls.apply')}
          </a>
        </p>
      )}
      {phase === 'OPEN' && rules.applicants.length === 0 && (
        <p className="note">{t('calls.nominations', { day: sayDay(locale, call.closesOn, 'DAY') })}</p>
      )}
      <Parts
        parts={[
          {
            id: 'results',
            title: t('calls.results'),
            shown: outcome !== null,
            content: <CallResults call={call} />,
          },
          { id: 'asked', title: t('calls.asked'), shown: text !== null, content: <LocalProse of={text} /> },
          {
            id: 'criteria',
            title: t('calls.criteria'),
            shown: true,
            content: <Criteria criteria={criteria} />,
          },
          { id: 'how', title: t('calls.how'), shown: true, content: <HowStudied rules={rules} /> },
          { id: 'data', title: t('calls.data'), shown: rules.applicants.length > 0, content: <OwnData /> },
        ]}
      />
    </Page>
  );
}
