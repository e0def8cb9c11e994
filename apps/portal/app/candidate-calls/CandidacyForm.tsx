import { candidacyConsents, consents } from '@iltizam/domain/consents';
import { regionNames, regions } from '@iltizam/domain/regions';
import { textLimits } from '@iltizam/domain/text-limits';
import { EmailField } from '../forms/EmailField.js';
import { Field, Question } from '../forms/Field.js';
import { FormGuard } from '../forms/FormGuard.js';
import type { OpenedForm } from '../forms/opened-form.js';
import type { ApplicantKind, CandidacyQuery } from '../generated/graphql.js';
import { useLanguage } from '../i18n/language.js';
import type { Written } from './candidacy-input.js';

interface CandidacyFormProps {
  call: NonNullable<CandidacyQuery['candidateCall']>;
  opened: OpenedForm;
  /** What was filled in before it was refused. */
  written: Written;
}

/** One page, in the order in which a file is put together: who stands, why, and what they agree to. */
export function CandidacyForm({ call, opened, written }: CandidacyFormProps) {
  const { locale, t } = useLanguage();
  const { applicants } = call.rules;
  const field = (name: keyof typeof fields) => ({
    name,
    label: t(`candidacy.${name}`),
    hint: t(`candidacy.${fields[name]}`),
    value: written[name],
  });
  return (
    <form className="form" method="post">
      <FormGuard form="CANDIDACY" opened={opened} />
      <Applicants applicants={applicants} chosen={written.kind} />
      {applicants.includes('ASSOCIATION') && (
        <Field
          {...field('organisation')}
          maxLength={textLimits.organisationName}
          autoComplete="organization"
          required={!applicants.includes('PERSON')}
        />
      )}
      <Field {...field('representative')} maxLength={textLimits.personName} autoComplete="name" required />
      <EmailField value={written.email} />
      <Field {...field('phone')} type="tel" maxLength={textLimits.phone} autoComplete="tel" />
      <Question id="region" label={t('candidacy.region')}>
        <select id="region" name="region" defaultValue={written.region ?? ''}>
          <option value="">{t('candidacy.regionNone')}</option>
          {regionNames.map((region) => (
            <option key={region} value={region}>
              {regions[region][locale]}
            </option>
          ))}
        </select>
      </Question>
      <Field {...field('motivation')} rows={8} maxLength={textLimits.motivation} required />
      <Field {...field('experience')} rows={6} maxLength={textLimits.experience} required />
      <fieldset>
        <legend>{t('candidacy.consents')}</legend>
        {candidacyConsents.map((purpose) => (
          <label key={purpose} className="choice">
            <input
              type="checkbox"
              name="consent"
              value={purpose}
              defaultChecked={written.consents?.split(' ').includes(purpose)}
              required={purpose === 'CANDIDACY'}
            />
            <span>{consents[purpose].text[locale]}</span>
          </label>
        ))}
      </fieldset>
      <div className="form-do">
        <button className="button">{t('candidacy.send')}</button>
      </div>
    </form>
  );
}

/** The fields that say what helps to fill them in. */
const fields = {
  organisation: 'organisationHint',
  representative: 'representativeHint',
  phone: 'phoneHint',
  motivation: 'motivationHint',
  experience: 'experienceHint',
} as const;

/** Asked only where a call takes both. */
function Applicants({ applicants, chosen }: { applicants: ApplicantKind[]; chosen: string | undefined }) {
  const { t } = useLanguage();
  const [only] = applicants;
  if (applicants.length < 2) return <input type="hidden" name="kind" value={only} />;
  return (
    <fieldset>
      <legend>{t('candidacy.kindOf')}</legend>
      {applicants.map((kind) => (
        <label key={kind} className="choice">
          <input type="radio" name="kind" value={kind} defaultChecked={kind === chosen} required />
          <span>{t(`candidacy.kind.${kind}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
