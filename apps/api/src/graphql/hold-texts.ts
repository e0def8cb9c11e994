import { draftField, draftLimit } from '@iltizam/domain/draft-fields';
import { inputLimit } from '@iltizam/domain/input-limits';
import { checkLength, type LimitedField } from '@iltizam/domain/text-limits';
import {
  defaultFieldResolver,
  getNamedType,
  isInputObjectType,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLSchema,
} from 'graphql';
import { recordRefusal } from '../audit/record-refusal.js';
import type { Context } from './context.js';
import { accepted, Refused } from './refused.js';

/** Finds the first text below a value that has no room in its field, and refuses it by its path. */
type Hold = (value: unknown, path: string) => void;

const below = (path: string, name: string | number): string => (path === '' ? `${name}` : `${path}.${name}`);

/** An input that only keeps others together is no step of the path of what it holds. */
const transparent = new Set(['input', 'details']);

/**
 * Puts the domain's table of limits in front of every mutation: what is too long is refused before anything is looked
 * up. A text the table does not know stops the start.
 */
export function holdTexts(schema: GraphQLSchema): void {
  const holders = new Map<string, Hold>();
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const held = field.args.map(({ name, type }) => {
      const input = getNamedType(type);
      if (!isInputObjectType(input)) throw new Error(`${field.name} takes ${name} beside an input.`);
      return { name, hold: holderOf(input, holders) };
    });
    const resolve = field.resolve ?? defaultFieldResolver;
    field.resolve = async (source, args: Record<string, unknown>, context: Context, info) => {
      try {
        for (const { name, hold } of held) eachOf(args[name], transparent.has(name) ? '' : name, hold);
      } catch (error) {
        // A stranger's not into the log: who floods must not fill it.
        if (error instanceof Refused && (context.actor.userId !== null || context.actor.client))
          await recordRefusal(context, `Mutation.${field.name}`, error);
        throw error;
      }
      return resolve(source, args, context, info);
    };
  }
}

function holderOf(input: GraphQLInputObjectType, holders: Map<string, Hold>): Hold {
  const known = holders.get(input.name);
  if (known) return known;
  let fields: { name: string; hold: Hold }[] = [];
  const hold: Hold = (value, path) => {
    const given = value as Record<string, unknown>;
    for (const { name, hold: one } of fields)
      eachOf(given[name], transparent.has(name) ? path : below(path, name), one);
  };
  const holder = input.name === 'FieldChangeInput' ? alsoValues(hold) : hold;
  holders.set(input.name, holder);
  fields = Object.values(input.getFields()).flatMap((field) => {
    const one = fieldHolder(input, field, holders);
    return one ? [{ name: field.name, hold: one }] : [];
  });
  return holder;
}

function eachOf(value: unknown, path: string, hold: Hold): void {
  if (value === null || value === undefined) return;
  if (Array.isArray(value)) for (const [index, one] of value.entries()) eachOf(one, below(path, index), hold);
  else hold(value, path);
}

function fieldHolder(
  input: GraphQLInputObjectType,
  { name, type }: GraphQLInputField,
  holders: Map<string, Hold>,
): Hold | null {
  const named = getNamedType(type);
  if (named.name === 'ID') return text('reference');
  if (named.name === 'String' || named.name === 'LocalizedTextInput') {
    const limit = inputLimit(input.name, name);
    if (limit === null) throw new Error(`The table of limits has no row for ${input.name}.${name}.`);
    return named.name === 'String' ? text(limit) : textsIn(limit);
  }
  return isInputObjectType(named) ? holderOf(named, holders) : null;
}

const text =
  (limit: LimitedField): Hold =>
  (value, path) =>
    void accepted(checkLength(value as string, limit, path));

/** Every text there is in a value, in whatever languages, lists and parts. */
const textsIn =
  (limit: LimitedField): Hold =>
  (value, path) => {
    if (typeof value === 'string') accepted(checkLength(value, limit, path));
    else if (value !== null && typeof value === 'object')
      for (const [name, one] of Object.entries(value)) textsIn(limit)(one, below(path, name));
  };

/** What is typed on a card is held to the limit of the field it names, and is named as that field. */
const alsoValues =
  (hold: Hold): Hold =>
  (value, path) => {
    hold(value, path);
    const { field, base, value: given } = value as Record<'field' | 'base' | 'value', unknown>;
    const known = draftField(field as string);
    // A field that is none is refused for that, whatever is said of it.
    const limit = known ? draftLimit(known) : 'narrative';
    for (const one of [base, given]) textsIn(limit)(one, field as string);
  };
