import { languagesToWrite } from '@iltizam/domain/publication';
import { FieldResolver, Resolver, Root } from 'type-graphql';
import { LocaleEnum, localeValue } from '../graphql/localized-text.type.js';
import { Outcome } from './outcome.type.js';

@Resolver(() => Outcome)
export class OutcomeResolver {
  @FieldResolver(() => [LocaleEnum], {
    description:
      'Languages in which its justification is still to be written before it can be published. Empty where no justification is asked: RETAINED, GROUPED and INCORPORATED.',
  })
  missingLanguages(@Root() outcome: Outcome): ReturnType<typeof localeValue>[] {
    return languagesToWrite(outcome).map(localeValue);
  }
}
