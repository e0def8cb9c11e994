import { renderMail } from '@iltizam/domain/mails';
import { sql } from 'kysely';
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { Page } from '../graphql/connection.js';
import type { Context } from '../graphql/context.js';
import { readPage, type Order } from '../graphql/page.js';
import { LocaleEnum, localeValue } from '../graphql/localized-text.type.js';
import type { MailEntity } from './mail.entity.js';
import { Mail, MailConnection, MailStateEnum, type MailState } from './mail.type.js';

type Row = Mail & Pick<MailEntity, 'facts' | 'link' | 'language'>;

const newestFirst: Order = {
  name: 'mails',
  direction: 'desc',
  columns: [
    { expression: sql`m.created_at`, type: 'timestamptz' },
    { expression: sql`m.id`, type: 'uuid' },
  ],
};

const stateOf = sql`case when m.sent_at is not null then 'SENT' when m.due_at is null then 'GIVEN_UP' else 'WAITING' end`;

/** Of people's addresses no more is shown than tells two mails apart. */
const masked = sql`left(address, 1) || '…@' || split_part(address, '@', 2)`;

@Resolver(() => Mail)
export class MailResolver {
  @Query(() => MailConnection, {
    description: 'The mails the product wrote, the newest first, and where they stand. For administrators.',
  })
  mails(
    @Ctx() context: Context,
    @Arg('state', () => MailStateEnum, { nullable: true, description: 'Only those that stand there.' })
    state: MailState | null,
    @Arg('first', () => Int, {
      nullable: true,
      defaultValue: 20,
      description: 'Rows of the page, at most 100.',
    })
    first: number | null,
    @Arg('after', () => String, {
      nullable: true,
      description: 'Read on after this cursor; leave out to begin.',
    })
    after: string | null,
  ): Promise<Page<Mail>> {
    const list = {
      columns: sql`m.id, m.kind, m.language, m.reference, m.created_at as "createdAt", m.sent_at as "sentAt",
        m.due_at as "dueAt", m.attempts, m.failure, m.facts, m.link, ${stateOf} as state,
        ${context.mode === 'demo' ? sql`address` : masked} as "to"`,
      from: sql`mail m cross join lateral (select coalesce(
        (select email from citizen where id = m.citizen_id), (select email from account where id = m.account_id)
      ) as address) reader`,
      where: state === null || state === undefined ? sql`true` : sql`${stateOf} = ${state}`,
      order: newestFirst,
    };
    return readPage(context.read, list, { first, after });
  }

  @FieldResolver(() => LocaleEnum, { description: 'The language it is written in.' })
  language(@Root() { language }: Row) {
    return localeValue(language);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'What it says, while it was not sent and in a demonstration only: links of people open their door.',
  })
  text(@Root() { kind, facts, link, language, state }: Row, @Ctx() { mode }: Context): string | null {
    return mode !== 'demo' || state === 'SENT'
      ? null
      : renderMail({ kind, facts, link: link ?? '' }, language).body;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The path it leads to, while it was not sent and in a demonstration only.',
  })
  link(@Root() { link }: Row, @Ctx() { mode }: Context): string | null {
    return mode === 'demo' ? (link ?? null) : null;
  }
}
