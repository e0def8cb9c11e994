import type { Context } from '../graphql/context.js';
import type { Asked } from './asked.js';
import { boundArguments, type Arguments } from './bound.js';
import type { Filler } from './holes.js';
import { sql } from 'kysely';
import { list, object, one, type Sql } from './json-sql.js';
import { NotCompiled } from './not-compiled.js';

/** How each field of a type is read from the row that stands under the type's alias, as JSON. */
export type Model = Record<string, (at: At) => Sql>;

/** The models by the name of their type. */
export type Models = Readonly<Record<string, Model>>;

/** Where rows come from, and which. */
export interface Rows {
  from: Sql;
  order?: Sql;
}

interface Compilation {
  models: Models;
  context: Context;
  /** The arguments as this request gave them, by place. */
  given: readonly Record<string, unknown>[];
  fillers: Filler[];
  checks: ((all: Arguments) => void)[];
}

/** A field being compiled: what was asked of it, and in which request. */
export class At {
  constructor(
    readonly asked: Asked,
    private readonly compilation: Compilation,
  ) {}

  get context(): Context {
    return this.compilation.context;
  }

  /** The arguments: values that may change from request to request are bound, the others shape the statement. */
  get arguments(): Record<string, unknown> {
    const place = this.asked.arguments;
    return place === null ? {} : boundArguments(place, this.compilation.given[place]!);
  }

  /** The fields asked of this one, told by a model or that of a type: a JSON object of the row it reads. */
  object(model: Model | string): Sql {
    const told = typeof model === 'string' ? this.compilation.models[model] : model;
    return object(this.fields((name) => told?.[name]));
  }

  one(type: string, { from }: Rows): Sql {
    return one(this.object(type), from);
  }

  many(type: string, { from, order }: Required<Rows>): Sql {
    return list(this.object(type), from, order);
  }

  /** Each field asked of this one with its expression. */
  fields(read: (name: string) => ((at: At) => Sql) | undefined): (readonly [string, Sql])[] {
    return this.asked.of.map((asked) => {
      const expression = asked.field.startsWith('__typename ')
        ? () => sql.lit(JSON.stringify(asked.field.split(' ')[1])) as Sql
        : read(asked.field);
      if (!expression) throw new NotCompiled(asked.field);
      return [asked.name, expression(new At(asked, this.compilation))] as const;
    });
  }

  /** What must hold of the arguments, whether or not the statement reads them. */
  check(holds: (all: Arguments) => void): void {
    this.compilation.checks.push(holds);
  }

  /** Keeps what SQL does not compute, and says under which number. */
  fill(filler: Filler): number {
    return this.compilation.fillers.push(filler) - 1;
  }
}
