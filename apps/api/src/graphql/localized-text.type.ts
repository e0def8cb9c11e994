import { locales, textIn, type Locale, type LocalizedText as Text } from '@iltizam/domain/languages';
import { Arg, FieldResolver, InputType, ObjectType, Resolver, Root } from 'type-graphql';
import { graphqlEnum } from './enums.js';
import { Public, PublicField } from './public.js';

const upper = { ar: 'AR', fr: 'FR', en: 'EN' } as const;
type LocaleValue = (typeof upper)[Locale];

export const LocaleEnum = graphqlEnum<LocaleValue>(
  'Locale',
  ['AR', 'FR', 'EN'],
  'A language of the product.',
  {
    AR: 'Arabic, written right to left.',
    FR: 'French.',
    EN: 'English.',
  },
);

/** The language tag of a GraphQL value, and back. */
export const localeOf = (value: string): Locale => locales.find((l) => upper[l] === value) ?? 'ar';
export const localeValue = (locale: Locale): LocaleValue => upper[locale];

@ObjectType({ description: 'One text in up to three languages. A missing language is null, never empty.' })
export class LocalizedText {
  @PublicField(() => String, { nullable: true, description: 'In Arabic; null when missing.' })
  ar!: string | null;

  @PublicField(() => String, { nullable: true, description: 'In French; null when missing.' })
  fr!: string | null;

  @PublicField(() => String, { nullable: true, description: 'In English; null when missing.' })
  en!: string | null;
}

@Resolver(() => LocalizedText)
export class LocalizedTextResolver {
  @Public()
  @FieldResolver(() => LocaleEnum, {
    description: 'The language it was written in; the others are translations.',
  })
  original(@Root() text: Text): LocaleValue {
    return localeValue(text.original);
  }

  @Public()
  @FieldResolver(() => String, {
    description: 'In the language asked, or the original where that is missing.',
  })
  text(
    @Root() text: Text,
    @Arg('locale', () => LocaleEnum, {
      nullable: true,
      description: 'The language wanted; left out, the original.',
    })
    locale: LocaleValue | null,
  ): string {
    return textIn(text, locale ? localeOf(locale) : text.original);
  }
}

@InputType({ description: 'One text in up to three languages; at least one is given.' })
export class LocalizedTextInput {
  @PublicField(() => String, { nullable: true, description: 'In Arabic.' })
  ar?: string | null;

  @PublicField(() => String, { nullable: true, description: 'In French.' })
  fr?: string | null;

  @PublicField(() => String, { nullable: true, description: 'In English.' })
  en?: string | null;

  @PublicField(() => LocaleEnum, {
    nullable: true,
    description: 'The language it was written in; the first one given when left out.',
  })
  original?: LocaleValue | null;
}
