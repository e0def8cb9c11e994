import { changedLanguages } from '@iltizam/domain/languages';
import { plannedChanges, type PlannedChange } from '@iltizam/domain/planned-work';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { Fragment, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import type { PlannedActivityFragment, PlannedIndicatorFragment } from '../../generated/graphql';
import { LANGUAGE_NAMES } from '../../i18n/languages';
import { useLanguage } from '../../i18n/useLanguage';
import { Period } from '../../text/Day';
import { Figure } from '../../text/Figure';
import { LocalText, Unknown } from '../../text/LocalText';
import type { Version } from './useVersions';

type PlannedChangesProps = { from: Version; to: Version };

/** What differs between two versions in the work planned: activities with their dates, indicators with their aims. */
export function PlannedChanges({ from, to }: PlannedChangesProps) {
  const translate = useTranslate();
  const activities = plannedChanges<PlannedActivityFragment>(from.activities, to.activities);
  const indicators = plannedChanges<PlannedIndicatorFragment>(from.indicators, to.indicators);
  if (activities.length + indicators.length === 0) return null;
  return (
    <Box sx={{ marginBlockStart: 2 }}>
      <Typography variant="h3" color="textSecondary">
        {translate('versions.work')}
      </Typography>
      <Box component="ul" sx={{ marginBlock: 1 }}>
        {activities.map((change) => (
          <Change key={change.now.id} change={change} name={({ title }) => title}>
            {(activity) => <Period {...activity} />}
          </Change>
        ))}
        {indicators.map((change) => (
          <Change key={change.now.id} change={change} name={({ name }) => name}>
            {({ baseline, target }) => (
              <>
                {translate('versions.baseline')} <Figure value={baseline} /> · {translate('versions.target')}{' '}
                <Figure value={target} />
              </>
            )}
          </Change>
        ))}
      </Box>
    </Box>
  );
}

type Planned = PlannedActivityFragment | PlannedIndicatorFragment;
type ChangeProps<P extends Planned> = {
  change: PlannedChange<P>;
  name: (planned: P) => PlannedActivityFragment['title'];
  children: (planned: P) => ReactNode;
};

function Change<P extends Planned>({ change: { kind, was, now }, name, children }: ChangeProps<P>) {
  const translate = useTranslate();
  const reader = useLanguage();
  const renamed = was === null ? [] : changedLanguages(name(was), name(now));
  const side = (planned: P) => (
    <>
      {renamed.map((language) => (
        <Fragment key={language}>
          {language !== reader && <bdi>{LANGUAGE_NAMES[language]} · </bdi>}
          {name(planned)[language] ? (
            <LocalText value={name(planned)} language={language} />
          ) : (
            <Unknown />
          )}{' '}
          ·{' '}
        </Fragment>
      ))}
      {children(planned)}
    </>
  );
  return (
    <Box component="li" sx={{ marginBlockEnd: 1 }}>
      <strong>{translate(`versions.plannedChanges.${kind}`)}</strong> <LocalText value={name(now)} />
      {kind !== 'WITHDRAWN' && (
        <Typography component="div" variant="body2" color="textSecondary">
          {was && (
            <div>
              {translate('versions.was')} {side(was)}
            </div>
          )}
          <div>
            {was && translate('versions.became')} {side(now)}
          </div>
        </Typography>
      )}
    </Box>
  );
}
