import type { RouterContextProvider } from 'react-router';
import { readForm } from '../forms/read-form.js';
import { send } from '../forms/send.js';
import type { Discussed } from './Discussion.js';
import { CommentOnProposalDocument, SupportProposalDocument } from './proposal.documents.js';

const keys = { AR: 'ar', FR: 'fr', EN: 'en' } as const;

/** Sends what a form under a proposal asks for. */
export async function discuss(
  context: Readonly<RouterContextProvider>,
  request: Request,
  proposal: string,
): Promise<Discussed> {
  const { text, guard, idempotencyKey } = await readForm(request);
  if (text('do') === 'SUPPORT') {
    const { data, refusal } = await send(context, SupportProposalDocument, {
      input: { proposal, guard, idempotencyKey },
    });
    return { refusal, mailed: data?.supportProposal.confirmed === false, text: '' };
  }
  const words = text('text');
  const { data, refusal } = await send(context, CommentOnProposalDocument, {
    input: {
      proposal,
      guard,
      idempotencyKey,
      text: { [keys[guard.language]]: words, original: guard.language },
    },
  });
  return { refusal, mailed: data?.commentOnProposal.confirmed === false, text: words };
}
