import { raw } from '@mikro-orm/core';
import { Migration } from '@mikro-orm/migrations';
import { helpTexts } from './36-help-texts.js';
import { pageTexts } from './36-page-texts.js';

/** The words of the portal's own pages and of the help, as the product comes with them: the first version of each. */
export class ContentTexts extends Migration {
  override name = '2026-11-25-36-content-texts';

  override up(): void {
    for (const [key, text] of Object.entries({ ...pageTexts, ...helpTexts })) {
      this.addSql(
        raw(
          `insert into content_text (id, key, version, text, saved_at) values (gen_random_uuid(), ?, 1, ?, now())`,
          [key, JSON.stringify({ ...text, original: 'ar' })],
        ),
      );
    }
  }
}
