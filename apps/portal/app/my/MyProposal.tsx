import { AttachmentName } from '../attachments/AttachmentName.js';
import { KeptFiles } from '../attachments/KeptFiles.js';
import { Field } from '../forms/Field.js';
import type { OpenedForm } from '../forms/opened-form.js';
import type { MyProposalFragment } from '../generated/graphql.js';
import { useLanguage } from '../i18n/language.js';
import { ProposalLink } from '../proposals/ProposalLink.js';
import { Code } from '../text/Code.js';
import { LocalProse, LocalText } from '../text/LocalText.js';
import { useShown } from '../text/shown.js';

interface MyProposalProps {
  mine: MyProposalFragment;
  opened: OpenedForm;
}

/** One proposal of the person who reads: where it stands, and what they can do. */
export function MyProposal({ mine, opened }: MyProposalProps) {
  const { t } = useLanguage();
  const { proposal, shown, removedFor, canAppeal, question, steps } = mine;
  return (
    <section className="part" aria-labelledby={proposal.reference}>
      <h2 id={proposal.reference}>
        {shown ? <ProposalLink proposal={proposal} /> : <LocalText of={proposal.title} />}
      </h2>
      <p>
        <Code>{proposal.reference}</Code> · {t(`labels.publicState.${proposal.state}`)}
        {!shown && !removedFor && ` · ${t('my.waiting')}`}
      </p>
      {proposal.attachments.length > 0 && (
        <ul aria-label={t('attachment.title')}>
          {proposal.attachments.map((file) => (
            <li key={file.id}>
              {/* Until the proposal is shown nobody downloads of it. */}
              <AttachmentName file={shown ? file : { ...file, url: null }} />
            </li>
          ))}
        </ul>
      )}
      {removedFor && (
        <div className="note note-refused">
          <p>{t('my.removed')}</p>
          <LocalProse of={removedFor} />
        </div>
      )}
      {removedFor && !canAppeal && <p className="muted">{t('my.appealed')}</p>}
      {question && (
        <div className="note">
          <p>{t('my.question')}</p>
          <LocalProse of={question} />
        </div>
      )}
      {canAppeal && <OwnStep mine={mine} opened={opened} step="APPEAL" />}
      {steps.map((step) => (
        <OwnStep key={step} mine={mine} opened={opened} step={step} />
      ))}
    </section>
  );
}

type Step = MyProposalFragment['steps'][number] | 'APPEAL';

/** A step folded away until it is wanted; the question that waits stands open. */
function OwnStep({ mine, opened, step }: MyProposalProps & { step: Step }) {
  const { t } = useLanguage();
  const { reference } = mine.proposal;
  return (
    <details open={step === 'ANSWER_QUESTION'}>
      <summary>{t(`my.step.${step}`)}</summary>
      <form className="form" method="post">
        <input type="hidden" name="do" value={step} />
        <input type="hidden" name="reference" value={reference} />
        <input type="hidden" name="version" value={mine.version} />
        <input type="hidden" name="key" value={`${opened.key}-${reference}-${step}`} />
        <p className="muted">{t(`my.stepText.${step}`)}</p>
        {step === 'EDIT' && <Texts mine={mine} />}
        {(step === 'ANSWER_QUESTION' || step === 'OBJECT' || step === 'APPEAL') && (
          <Field
            name={`text-${reference}-${step}`}
            label={t('my.words')}
            rows={5}
            maxLength={3000}
            required
          />
        )}
        <div className="form-do">
          <button className="button">{t(`my.step.${step}`)}</button>
        </div>
      </form>
    </details>
  );
}

function Texts({ mine: { proposal } }: { mine: MyProposalFragment }) {
  const { t } = useLanguage();
  const title = useShown(proposal.title).value;
  const challenge = useShown(proposal.challenges[0] ?? null).value;
  const solution = useShown(proposal.solution).value;
  const result = useShown(proposal.expectedResult).value;
  const at = (name: string) => `${name}-${proposal.reference}-EDIT`;
  return (
    <>
      <Field name={at('title')} label={t('propose.titleField')} value={title} maxLength={300} required />
      <Field name={at('challenge')} label={t('propose.challengeField')} value={challenge} rows={6} required />
      <Field name={at('solution')} label={t('propose.solutionField')} value={solution} rows={6} required />
      <Field
        name={at('expectedResult')}
        label={t('propose.resultField')}
        value={proposal.expectedResult ? result : undefined}
        rows={3}
      />
      <KeptFiles files={proposal.attachments} />
    </>
  );
}
