import type { Page } from 'playwright-core';

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

/** Somebody who screens what meetings proposed adds a file to a proposal, on its page. */
export async function attachOnPage(page: Page, proposal: string, file: typeof report): Promise<void> {
  await page.goto(`/console/proposals/${proposal}`);
  await page.getByRole('button', { name: 'إضافة ملف' }).waitFor();
  await page.locator('main input[type=file]').setInputFiles(file);
  await page.getByRole('dialog').getByRole('button', { name: 'إرسال' }).click();
  await page
    .getByRole('region', { name: 'الملفات المرفقة' })
    .getByRole('link', { name: file.name })
    .waitFor();
}
