import { dayOf } from '@iltizam/domain/country-clock';
import { holdsOn } from '@iltizam/domain/mandates';
import { CallTable } from '../candidate-calls/CallTable.js';
import { ask, notShown } from '../graph/ask.js';
import { useLanguage } from '../i18n/language.js';
import { JsonLd } from '../layout/JsonLd.js';
import { Page } from '../layout/Page.js';
import { Parts } from '../layout/Parts.js';
import { useSite } from '../site.js';
import { LocalText } from '../text/LocalText.js';
import { shownText } from '../text/shown.js';
import type { Route } from './+types/committee.js';
import { CommitteeDocument } from './committee.documents.js';
import { Cycle } from './Cycle.js';
import { DecisionRules } from './DecisionRules.js';
import { SessionTable } from './SessionTable.js';

export async function loader({ context }: Route.LoaderArgs) {
  const { committee, candidateCalls } = await ask(context, CommitteeDocument, {});
  if (!committee) throw notShown(404);
  return { ...committee, calls: candidateCalls, today: dayOf(new Date()) };
}

/** Who sits in the committee, how it decides, and the sessions it is called to and has held. */
export default function Committee({ loaderData: committee }: Route.ComponentProps) {
  const { locale, t } = useLanguage();
  const { origin } = useSite();
  const { name, role, parity, rotation, cycles, sessions, calls, today } = committee;
  const current = cycles.find((cycle) => holdsOn({ from: cycle.startsOn, to: cycle.endsOn }, today));
  const others = cycles.filter((cycle) => cycle !== current);
  return (
    <Page title={name} above={[]}>
      <JsonLd
        of={{
          '@type': 'GovernmentOrganization',
          name: shownText(name, locale),
          url: `${origin}/${locale}/committee`,
          ...(role ? { description: shownText(role, locale) } : {}),
        }}
      />
      {role && (
        <p className="lead">
          <LocalText of={role} />
        </p>
      )}
      <Parts
        parts={[
          {
            id: 'composition',
            title: t('committee.composition'),
            shown: true,
            content: current ? (
              <Cycle cycle={current} today={today} />
            ) : (
              <p className="muted">{t('committee.noCycle')}</p>
            ),
          },
          {
            id: 'rules',
            title: t('committee.rules'),
            shown: current !== undefined || parity !== null || rotation !== null,
            content: <DecisionRules rules={current?.rules ?? null} told={[parity, rotation]} />,
          },
          {
            id: 'calls',
            title: t('calls.title'),
            shown: true,
            content: <CallTable calls={calls} today={today} />,
          },
          {
            id: 'sessions',
            title: t('committee.sessions'),
            shown: true,
            content: <SessionTable sessions={sessions} />,
          },
          {
            id: 'cycles',
            title: t('committee.formerCycles'),
            shown: others.length > 0,
            content: others.map((cycle) => <Cycle key={cycle.reference} cycle={cycle} today={today} />),
          },
        ]}
      />
    </Page>
  );
}
