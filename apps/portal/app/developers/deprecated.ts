import sdl from '@iltizam/contract/schema.graphql?raw';
import { buildSchema, isEnumType, isInputObjectType, isObjectType } from 'graphql';

interface Ageing {
  name: string;
  deprecationReason?: string | null | undefined;
}

/** Everything of the contract that is to go, with what takes its place and the day it goes. */
export const goingFrom: [element: string, reason: string][] = Object.values(
  buildSchema(sdl).getTypeMap(),
).flatMap((type) => {
  const going = (parts: readonly Ageing[], within: string): [string, string][] =>
    parts.flatMap(({ name, deprecationReason }) =>
      deprecationReason ? [[`${within}.${name}`, deprecationReason]] : [],
    );
  if (isEnumType(type)) return going(type.getValues(), type.name);
  if (!isObjectType(type) && !isInputObjectType(type)) return [];
  const fields = Object.values(type.getFields());
  const ofArguments = isObjectType(type)
    ? Object.values(type.getFields()).flatMap((field) => going(field.args, `${type.name}.${field.name}`))
    : [];
  return [...going(fields, type.name), ...ofArguments];
});
