import { Migration } from '@mikro-orm/migrations';

/** Activities and indicators are amended too: a version keeps the work as it was planned. */
export class AmendedWork extends Migration {
  override name = '2026-11-26-86-amended-work';

  override up(): void {
    for (const table of ['activity', 'indicator'])
      this.addSql(
        `alter table "${table}" add column "added_on" date null, add column "withdrawn_on" date null`,
      );
    this.addSql(`alter table "commitment_version" add column "planned" jsonb null`);
    // Until now the work was frozen at adoption: every version kept so far planned what stands today.
    this.addSql(`alter table commitment_version disable trigger commitment_version_only_added_to`);
    this.addSql(`update commitment_version set planned = jsonb_build_object(
      'activities', (select coalesce(jsonb_agg(jsonb_build_object('id', pa.id, 'ordinal', pa.ordinal, 'title', pa.title,
          'startsOn', pa.starts_on, 'endsOn', pa.ends_on, 'startPrecision', pa.start_precision,
          'endPrecision', pa.end_precision, 'withdrawnOn', null) order by pa.ordinal, pa.id), '[]')
        from activity pa where pa.commitment_id = commitment_version.commitment_id),
      'indicators', (select coalesce(jsonb_agg(jsonb_build_object('id', pi.id, 'ordinal', pi.ordinal, 'kind', pi.kind,
          'name', pi.name, 'unit', pi.unit, 'baseline', pi.baseline::float8, 'target', pi.target::float8,
          'direction', pi.direction, 'withdrawnOn', null) order by pi.kind desc, pi.ordinal, pi.id), '[]')
        from indicator pi where pi.commitment_id = commitment_version.commitment_id))`);
    this.addSql(`alter table commitment_version enable trigger commitment_version_only_added_to`);
    this.addSql(`alter table "commitment_version" alter "planned" set not null`);
  }
}
