import { Kind, type GraphQLError, type SelectionSetNode, type ValidationRule } from 'graphql';

/** Refuses braces in which one field stands again and again, also through inline fragments: validation compares each pair. */
export const repeatsRule =
  (most: number, refusal: () => GraphQLError): ValidationRule =>
  (context) => ({
    SelectionSet: (set) => {
      if (mostRepeated(set) <= most) return undefined;
      context.reportError(refusal());
      return false;
    },
  });

function mostRepeated(set: SelectionSetNode): number {
  const counts = new Map<string, number>();
  const count = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT) count(selection.selectionSet);
      else {
        const name =
          selection.kind === Kind.FIELD ? (selection.alias ?? selection.name).value : selection.name.value;
        counts.set(name, (counts.get(name) ?? 0) + 1);
      }
    }
  };
  count(set);
  return Math.max(0, ...counts.values());
}
