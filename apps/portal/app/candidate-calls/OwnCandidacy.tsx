import { isRegion, regions } from '@iltizam/domain/regions';
import { sayInstant } from '../format/dates.js';
import { sayNumber } from '../format/numbers.js';
import type { OpenedForm } from '../forms/opened-form.js';
import type { CandidacyQuery, OwnFragment } from '../generated/graphql.js';
import { useLanguage } from '../i18n/language.js';
import { Fact, Facts } from '../layout/Facts.js';
import { Section } from '../layout/Section.js';
import { Tag } from '../layout/Tag.js';
import { LocalProse, LocalText } from '../text/LocalText.js';
import { outcomeTone } from './outcome-tone.js';

type Criteria = NonNullable<CandidacyQuery['candidateCall']>['criteria'];
interface OwnCandidacyProps {
  own: OwnFragment;
  criteria: Criteria;
  opened: OpenedForm;
}

/** What somebody sent and what became of it, with the marks it was given; until the closing day it can be withdrawn. */
export function OwnCandidacy({ own, criteria, opened }: OwnCandidacyProps) {
  const { locale, t } = useLanguage();
  const { state, organisation, representative, region, sentAt, mark, rank, ground, ineligibility } = own;
  return (
    <>
      <Facts>
        <Fact name={t('candidacy.stateOf')}>
          <Tag tone={outcomeTone[state]}>{t(`candidacy.state.${state}`)}</Tag>
        </Fact>
        <Fact name={t('candidacy.organisation')}>{organisation && <bdi>{organisation}</bdi>}</Fact>
        <Fact name={t('candidacy.representative')}>
          <bdi>{representative}</bdi>
        </Fact>
        <Fact name={t('candidacy.region')}>
          {region !== null && isRegion(region) && regions[region][locale]}
        </Fact>
        <Fact name={t('candidacy.receivedOn')}>{sayInstant(locale, sentAt, 'INSTANT')}</Fact>
        <Fact name={t('calls.mark')}>{mark !== null && sayNumber(locale, mark)}</Fact>
        <Fact name={t('calls.rank')}>{rank !== null && sayNumber(locale, rank)}</Fact>
      </Facts>
      {(ground ?? ineligibility ?? own.reason) && (
        <div className="note">
          <p>
            <b>{t('candidacy.reason')}</b> {ground && t(`calls.ground.${ground}`)}
            {ineligibility && t(`candidacy.ineligibility.${ineligibility}`)}
          </p>
          {own.reason && <LocalProse of={own.reason} />}
        </div>
      )}
      {own.marks.length > 0 && <Marks marks={own.marks} criteria={criteria} />}
      {own.canWithdraw && (
        <details>
          <summary>{t('candidacy.withdraw')}</summary>
          <form className="form" method="post">
            <input type="hidden" name="do" value="withdraw" />
            <input type="hidden" name="candidacy" value={own.id} />
            <input type="hidden" name="key" value={`${opened.key}-withdraw`} />
            <p className="muted">{t('candidacy.withdrawText')}</p>
            <div className="form-do">
              <button className="button button-quiet">{t('candidacy.withdraw')}</button>
            </div>
          </form>
        </details>
      )}
    </>
  );
}

function Marks({ marks, criteria }: { marks: OwnFragment['marks']; criteria: Criteria }) {
  const { locale, t } = useLanguage();
  return (
    <Section id="marks" title={t('candidacy.marks')}>
      <table className="table">
        <caption>{t('candidacy.marksLead')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('calls.criterion')}</th>
            <th scope="col" className="number">
              {t('candidacy.mean')}
            </th>
          </tr>
        </thead>
        <tbody>
          {marks.map(({ criterion, mean, max }) => (
            <tr key={criterion}>
              <th scope="row">
                <LocalText of={criteria.find(({ key }) => key === criterion)?.label ?? null} />
              </th>
              <td className="number" data-label={t('candidacy.mean')}>
                {t('candidacy.meanOf', { mean: sayNumber(locale, mean), max: sayNumber(locale, max) })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
