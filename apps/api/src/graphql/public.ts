import { Extensions, Field } from 'type-graphql';

/** What a field returns, named lazily so that types may refer to each other. */
type TypeOf = NonNullable<Parameters<typeof Field>[0]>;
type Decorator = PropertyDecorator & MethodDecorator;

interface FieldOptions {
  /** Meaning, units, source: what the reference shows. */
  description: string;
  nullable?: boolean;
  name?: string;
}

/**
 * A field everybody may read. The public schema is the full one less whatever lacks this mark,
 * so that a forgotten mark hides instead of leaking.
 */
export function PublicField(type: TypeOf, options: FieldOptions): Decorator {
  return mark(Field(type, options));
}

/** A field or operation of the staff schema alone. */
export function StaffField(type: TypeOf, options: FieldOptions): Decorator {
  return Field(type, options);
}

/** Marks a root operation as public: `@Public() @Query(...)`. */
export const Public = () => Extensions({ public: true });

function mark(field: Decorator): Decorator {
  return <T>(target: object, key: string | symbol, descriptor?: TypedPropertyDescriptor<T>) => {
    for (const decorate of [field, Extensions({ public: true })] as Decorator[]) {
      if (descriptor) decorate(target, key, descriptor);
      else decorate(target, key);
    }
  };
}
