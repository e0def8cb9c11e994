import type { RouterContextProvider } from 'react-router';
import type { SentForm } from '../forms/read-form.js';
import { send, type FormRefusal } from '../forms/send.js';
import type { OwnStep } from '../generated/graphql.js';
import { AppealRemovalDocument, TakeOwnStepDocument } from './my-proposals.documents.js';

const keys = { AR: 'ar', FR: 'fr', EN: 'en' } as const;

/** Sends the step a form of "my proposals" asks for. */
export async function takeOwnStep(
  context: Readonly<RouterContextProvider>,
  { text, all, guard, idempotencyKey }: SentForm,
): Promise<FormRefusal | null> {
  const reference = text('reference');
  const step = text('do');
  const comment = text('comment') || null;
  const written = (name: string) => {
    const value = text(`${name}-${comment ?? reference}-${step}`);
    return value === '' ? null : { [keys[guard.language]]: value, original: guard.language };
  };
  if (step === 'APPEAL') {
    const input = { reference, comment, text: written('text') ?? {}, idempotencyKey };
    return (await send(context, AppealRemovalDocument, { input })).refusal;
  }
  const { refusal } = await send(context, TakeOwnStepDocument, {
    input: {
      reference,
      version: Number(text('version')),
      step: step as OwnStep,
      text: written('text'),
      title: written('title'),
      challenge: written('challenge'),
      solution: written('solution'),
      expectedResult: written('expectedResult'),
      removedAttachments: all('removed'),
      idempotencyKey,
    },
  });
  return refusal;
}
