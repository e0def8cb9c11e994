import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { ask } from './staff.js';

/** Files as a person chooses them. */
export const report = {
  name: 'لائحة المواعيد.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from(
    '%PDF-1.7\n1 0 obj << /Type /Page /Resources << /Font << >> >> >> endobj\ntrailer << >>\n%%EOF\n',
    'latin1',
  ),
};

/** A program under the name of a document. */
export const program = {
  name: 'جدول.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.concat([Buffer.from('MZ\u0090\u0000\u0003', 'latin1'), Buffer.alloc(2000)]),
};

/** Somebody who records meetings adds a file to what one of them proposed. */
export async function attachTo(page: Page, proposal: string, file: typeof report): Promise<void> {
  const mutation = `mutation ($input: AddAttachmentInput!) { addAttachment(input: $input) { attachment { sendTo } } }`;
  const input = { proposal, file: { name: file.name, bytes: file.buffer.length } };
  const { data, errors } = await ask(page, mutation, { input });
  expect(errors).toBeUndefined();
  const { attachment } = data!['addAttachment'] as { attachment: { sendTo: string } };
  const headers = {
    'x-iltizam': '1',
    'content-type': 'application/offset+octet-stream',
    'upload-offset': '0',
  };
  const sent = await page.request.patch(attachment.sendTo, { headers, data: file.buffer });
  expect(sent.status()).toBe(204);
}
