import { Migration } from '@mikro-orm/migrations';

/** Folded text of every language beside the records people search, kept by the database itself. */
export class SearchColumns extends Migration {
  override name = '2026-11-25-03-search-columns';

  override up(): void {
    this.addSql(`alter table proposal add column folded text not null generated always as (
      ar_norm(all_languages(title) || ' ' || all_languages(challenges) || ' ' || all_languages(solution)
        || ' ' || all_languages(expected_result))) stored`);
    this.addSql(`alter table commitment add column folded text not null generated always as (
      ar_norm(all_languages(title) || ' ' || all_languages(problem) || ' ' || all_languages(solution)
        || ' ' || all_languages(expected_results))) stored`);
    this.addSql('create index proposal_folded on proposal using gin (folded gin_trgm_ops)');
    this.addSql('create index commitment_folded on commitment using gin (folded gin_trgm_ops)');
  }
}
