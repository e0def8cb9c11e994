import { consents, proposalConsents } from '@iltizam/domain/consents';
import { authorCapacities } from '@iltizam/domain/authors';
import { textLimits } from '@iltizam/domain/text-limits';
import { FilesStep } from '../attachments/FilesStep.js';
import { EmailField } from '../forms/EmailField.js';
import { Field } from '../forms/Field.js';
import { FormGuard } from '../forms/FormGuard.js';
import type { OpenedForm } from '../forms/opened-form.js';
import type { CollectingQuery, DraftQuery, ProposalLineFragment } from '../generated/graphql.js';
import { useLanguage } from '../i18n/language.js';
import { ProposalLink } from '../proposals/ProposalLink.js';
import { LocalText } from '../text/LocalText.js';

export const steps = ['theme', 'challenge', 'solution', 'files', 'you'] as const;

interface StepProps {
  plan: CollectingQuery['plans'][number];
  draft: DraftQuery['proposalDraft'];
  step: number;
  similar: ProposalLineFragment[];
  opened: OpenedForm;
  /** What was typed last and not received. */
  typed: Record<string, string>;
}

/** One of five short steps. What was written before is kept by the server, with scripts and without. */
export function Step({ plan, draft, step, similar, opened, typed }: StepProps) {
  const { locale, t } = useLanguage();
  const name = steps[step - 1]!;
  return (
    <>
      <ol className="steps" aria-label={t('propose.steps')}>
        {steps.map((one, index) => (
          <li key={one} aria-current={one === name ? 'step' : undefined}>
            {index + 1 < step ? (
              <a href={`/${locale}/propose?step=${one}`}>{t(`propose.step.${one}`)}</a>
            ) : (
              t(`propose.step.${one}`)
            )}
          </li>
        ))}
      </ol>
      {similar.length > 0 && (
        <aside className="note" aria-labelledby="similar">
          <h2 id="similar">{t('propose.similar')}</h2>
          <p>{t('propose.similarText')}</p>
          <ul className="plain">
            {similar.map((proposal) => (
              <li key={proposal.reference}>
                <ProposalLink proposal={proposal} />
              </li>
            ))}
          </ul>
        </aside>
      )}
      {name === 'files' ? (
        <FilesStep plan={plan.reference} files={draft?.attachments ?? []} opened={opened} />
      ) : (
        <Texts plan={plan} draft={draft} name={name} opened={opened} typed={typed} />
      )}
    </>
  );
}

type TextsProps = Pick<StepProps, 'plan' | 'draft' | 'opened' | 'typed'> & {
  name: Exclude<(typeof steps)[number], 'files'>;
};

/** What is written in a step, and who writes. */
function Texts({ plan, draft, name, opened, typed }: TextsProps) {
  const { locale, t } = useLanguage();
  const before = steps[steps.indexOf(name) - 1];
  return (
    <form className="form" method="post" action={`/${locale}/propose?step=${name}`}>
      <input type="hidden" name="plan" value={plan.reference} />
      {name === 'theme' && <Theme plan={plan} chosen={draft?.theme ?? null} />}
      {name === 'challenge' && (
        <>
          <Field
            name="title"
            label={t('propose.titleField')}
            hint={t('propose.titleHint')}
            value={typed['title'] ?? draft?.title ?? undefined}
            maxLength={textLimits.title}
            required
          />
          <Field
            name="challenge"
            label={t('propose.challengeField')}
            hint={t('propose.challengeHint')}
            value={typed['challenge'] ?? draft?.challenge ?? undefined}
            maxLength={textLimits.problem}
            rows={7}
            required
          />
        </>
      )}
      {name === 'solution' && (
        <>
          <Field
            name="solution"
            label={t('propose.solutionField')}
            hint={t('propose.solutionHint')}
            value={typed['solution'] ?? draft?.solution ?? undefined}
            maxLength={textLimits.solution}
            rows={8}
            required
          />
          <Field
            name="expectedResult"
            label={t('propose.resultField')}
            hint={t('propose.resultHint')}
            value={typed['expectedResult'] ?? draft?.expectedResult ?? undefined}
            maxLength={textLimits.expectedResult}
            rows={4}
          />
        </>
      )}
      {name === 'you' && <You opened={opened} typed={typed} />}
      <div className="form-do">
        <button className="button">{t(name === 'you' ? 'propose.send' : 'propose.next')}</button>
        {before && <a href={`/${locale}/propose?step=${before}`}>{t('propose.back')}</a>}
      </div>
    </form>
  );
}

function Theme({ plan, chosen }: { plan: StepProps['plan']; chosen: string | null }) {
  const { t } = useLanguage();
  return (
    <fieldset>
      <legend>
        {t('propose.themeField')} <LocalText of={plan.title} />
      </legend>
      {plan.themes.map(({ reference, name }) => (
        <label key={reference} className="choice">
          <input type="radio" name="theme" value={reference} defaultChecked={reference === chosen} required />
          <LocalText of={name} />
        </label>
      ))}
    </fieldset>
  );
}

/** Who writes, for whom, and what they agree to: each by itself, nothing ticked. */
function You({ opened, typed }: Pick<StepProps, 'opened' | 'typed'>) {
  const { locale, t } = useLanguage();
  return (
    <>
      <FormGuard form="PROPOSAL" opened={opened} />
      <Field
        name="name"
        value={typed['name']}
        label={t('propose.nameField')}
        hint={t('propose.nameHint')}
        maxLength={textLimits.personName}
        autoComplete="name"
        required
      />
      <EmailField value={typed['email']} />
      <fieldset>
        <legend>{t('propose.capacityField')}</legend>
        {authorCapacities.map((capacity) => (
          <label key={capacity} className="choice">
            <input
              type="radio"
              name="capacity"
              value={capacity}
              defaultChecked={capacity === typed['capacity']}
              required
            />
            <span>{t(`propose.capacity.${capacity}`)}</span>
          </label>
        ))}
      </fieldset>
      <Field
        name="organisation"
        value={typed['organisation']}
        label={t('propose.organisationField')}
        hint={t('propose.organisationHint')}
        maxLength={textLimits.personName}
        autoComplete="organization"
      />
      <fieldset>
        <legend>{t('propose.consentField')}</legend>
        {proposalConsents.map((purpose) => (
          <label key={purpose} className="choice">
            <input type="checkbox" name="consent" value={purpose} required={purpose === 'HANDLING'} />
            <span>{consents[purpose].text[locale]}</span>
          </label>
        ))}
      </fieldset>
    </>
  );
}
