import type { LocalizedText as Text } from '@iltizam/domain/languages';
import { ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../graphql/connection.js';
import { LocalizedText, LocalizedTextInput } from '../graphql/localized-text.type.js';
import { PublicField, StaffField } from '../graphql/public.js';
import { DayScalar, InstantScalar } from '../graphql/scalars.js';

@ObjectType({ description: 'Something the secretariat tells on the portal.' })
export class NewsItem {
  @PublicField(() => ID, { description: 'Opaque and permanent.' })
  id!: string;

  @PublicField(() => String, { description: 'Stable public key, such as `news-7`.' })
  reference!: string;

  @PublicField(() => LocalizedText, { description: 'Its title.' })
  title!: Text;

  @PublicField(() => LocalizedText, {
    nullable: true,
    description: 'Its text: paragraphs apart by an empty line; null where the title says all.',
  })
  body!: Text | null;

  @PublicField(() => DayScalar, {
    nullable: true,
    description: 'The day from which it is shown; null while it is a draft without one.',
  })
  publishedOn!: string | null;

  @PublicField(() => InstantScalar, { description: 'When it was last changed, UTC.' })
  updatedAt!: Date;

  @StaffField(() => Boolean, { description: 'Is it for everybody, from its day on? If not it is a draft.' })
  published!: boolean;

  @StaffField(() => Int, { description: 'Version read; sent back with a change.' })
  version!: number;
}

export const NewsConnection = connectionOf(NewsItem, 'News', 'news');

@InputType({ description: 'News, new or changed; what is left out of a changed one is taken away.' })
export class SaveNewsInput {
  @StaffField(() => String, { nullable: true, description: 'Which one; leave out for a new one.' })
  reference?: string | null;

  @StaffField(() => Int, {
    nullable: true,
    description: 'The version that was on the screen; needed with `reference`.',
  })
  version?: number | null;

  @StaffField(() => LocalizedTextInput, { description: 'Its title, at most 300 characters.' })
  title!: LocalizedTextInput;

  @StaffField(() => LocalizedTextInput, {
    nullable: true,
    description: 'Its text, at most 10,000 characters a language; paragraphs apart by an empty line.',
  })
  body?: LocalizedTextInput | null;

  @StaffField(() => Boolean, { description: 'True: for everybody, from its day on. False: a draft.' })
  published!: boolean;

  @StaffField(() => DayScalar, {
    nullable: true,
    description: 'From which day it is shown; left out of what is published, today.',
  })
  publishedOn?: string | null;

  @StaffField(() => String, { nullable: true, description: 'Sent again with the same key, it is done once.' })
  idempotencyKey?: string | null;
}

@ObjectType({ description: 'The news after the change.' })
export class NewsPayload {
  @StaffField(() => NewsItem, { description: 'As it stands now.' })
  newsItem!: NewsItem;
}
