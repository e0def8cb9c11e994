import { Migration } from '@mikro-orm/migrations';

/** What is told and what is written of the plans is found as proposals are: folded, in every language. */
export class ContentFound extends Migration {
  override name = '2026-11-26-94-content-found';

  override up(): void {
    this.addSql(`alter table news_item add column folded text not null generated always as (
      ar_norm(all_languages(title) || ' ' || all_languages(body))) stored`);
    this.addSql(`alter table document add column folded text not null generated always as (
      ar_norm(all_languages(title) || ' ' || all_languages(summary))) stored`);
  }
}
