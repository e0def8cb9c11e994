import { fillTemplate } from '@iltizam/domain/templates';
import type { LocalizedText } from '@iltizam/domain/languages';
import type { Change } from '../commands/change.js';
import { knownId } from '../graphql/ids.js';
import { writtenText } from '../graphql/localized-text-input.js';
import { accepted, deny } from '../graphql/refused.js';
import type { HeldProposal } from '../proposals/hold-proposal.js';
import { ProposalEntity } from '../proposals/proposal.entity.js';
import { JustificationTemplateEntity } from '../templates/justification-template.entity.js';
import type { TemplateUseInput } from './bulk.inputs.js';

/** The template's words for this one proposal: its own title, and what was given for all of them. */
export async function fillFor(
  { em }: Change,
  { id }: HeldProposal,
  { id: templateId, service, commitment }: TemplateUseInput,
): Promise<LocalizedText> {
  const template = await em.findOne(JustificationTemplateEntity, { id: knownId(templateId) });
  if (!template) return deny('INVALID_INPUT', 'missing', { field: 'template' });
  const { title } = await em.findOneOrFail(ProposalEntity, id);
  return accepted(
    fillTemplate(template.text, {
      title,
      service: writtenText(service, 'title', 'service'),
      commitment: writtenText(commitment, 'title', 'commitment'),
    }),
  );
}
