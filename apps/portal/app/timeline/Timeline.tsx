import { sayInstant } from '../format/dates.js';
import type { TimelineStepFragment } from '../generated/graphql.js';
import type { TimelineAction } from '../i18n/labels.js';
import { useLanguage } from '../i18n/language.js';
import { InstitutionLink } from '../institutions/InstitutionLink.js';
import { LocalProse } from '../text/LocalText.js';

/** What happened to a record, step by step, oldest first, as far as it is public. */
export function Timeline({ entries }: { entries: TimelineStepFragment[] }) {
  const shared = useSharedProvenance(entries);
  return (
    <>
      {shared}
      <ol className="timeline">
        {entries.map((entry, index) => (
          <TimelineStep key={index} entry={entry} withProvenance={shared === null} />
        ))}
      </ol>
    </>
  );
}

/** Where every step was known in the same way, that is said once. */
export function useSharedProvenance(entries: TimelineStepFragment[]) {
  const { t } = useLanguage();
  const [first] = entries;
  if (!first || entries.some(({ provenance }) => provenance !== first.provenance)) return null;
  return <p className="muted">{t(`labels.provenance.${first.provenance}`)}</p>;
}

interface TimelineStepProps {
  entry: TimelineStepFragment;
  withProvenance: boolean;
}

export function TimelineStep({ entry, withProvenance }: TimelineStepProps) {
  const { locale, t } = useLanguage();
  const { at, atPrecision, actorRole, actorCollege, institution, reasonCode, reason, provenance } = entry;
  const action = entry.transition.action as TimelineAction;
  return (
    <li>
      <p className="timeline-when">{sayInstant(locale, at, atPrecision)}</p>
      <p className="timeline-what">{t(`labels.action.${action}`)}</p>
      {(institution ?? actorRole) && (
        <p className="muted">
          {institution ? (
            <InstitutionLink institution={institution} />
          ) : (
            actorRole && t(`labels.actor.${actorRole}`)
          )}
          {actorCollege && ` (${t(`labels.college.${actorCollege}`)})`}
        </p>
      )}
      {reasonCode && <p>{t(`labels.reason.${reasonCode}`)}</p>}
      {reason && <LocalProse of={reason} />}
      {withProvenance && <p className="cell-note">{t(`labels.provenance.${provenance}`)}</p>}
    </li>
  );
}
