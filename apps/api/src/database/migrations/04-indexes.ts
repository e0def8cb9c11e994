import { Migration } from '@mikro-orm/migrations';

/** One index for each way the product reads that no entity names: lists by state and theme, children by parent. */
export class Indexes extends Migration {
  override name = '2026-11-25-04-indexes';

  override up(): void {
    for (const [table, columns, where] of indexes) {
      const name = `${table}_by_${columns.replaceAll(' desc', '').replaceAll(', ', '_')}`;
      this.addSql(`create index ${name} on ${table} (${columns})${where ? ` where ${where}` : ''}`);
    }
  }
}

const indexes: [table: string, columns: string, where?: string][] = [
  ['area', 'plan_id'],
  ['assignment', 'institution_id, state, due_on'],
  ['assignment', 'proposal_id'],
  ['commitment', 'plan_id, state'],
  ['institution_name', 'institution_id, valid_from'],
  ['institution_parent', 'institution_id, valid_from'],
  ['institution_parent', 'parent_id'],
  ['meeting', 'plan_id, held_on'],
  ['meeting_institution', 'institution_id'],
  ['meeting_theme', 'theme_id'],
  ['membership', 'account_id'],
  ['membership', 'institution_id'],
  ['outbox_message', 'sequence', 'handled_at is null'],
  ['outcome', 'proposal_id'],
  ['proposal', 'group_id', 'group_id is not null'],
  ['proposal', 'meeting_id'],
  ['proposal', 'plan_id, state, submitted_at desc, id desc'],
  ['proposal', 'state, submitted_at desc, id desc'],
  ['proposal', 'state, theme_id, submitted_at desc, id desc'],
  ['proposal', 'submitted_at desc, id desc'],
  ['proposal_author', 'proposal_id'],
  ['session', 'account_id'],
  ['session', 'expires_at'],
];
