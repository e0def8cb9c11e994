import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** A random number below 1, the same sequence for the same seed. */
export function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What arguments of each name may be given, references by the field: records that exist and some that do not. */
export type Values = Readonly<Record<string, readonly string[]>>;

const DEPTH = 5;
const FIELDS = 7;

/** Fields only graphql-js tells: asked rarely, or no other one would ever be compared. */
const SELDOM = new Set([
  'cocreation',
  'actions',
  'openFields',
  'openToReport',
  'draft',
  'health',
  'conflict',
  'suggestions',
  'duplicates',
  'notes',
  'presence',
  'draft',
  'tasks',
  'completeness',
  'rounds',
  'programme',
  'experts',
  'participantTables',
  'reach',
  'workshops',
  'polls',
  'seatsLeft',
  'acceptedCount',
  'waitingCount',
  'presentCount',
  'ownRegistration',
  'takesFiles',
  'minutesDraft',
  'quorum',
  'named',
  'myVote',
]);

/** An operation a client might send, made from the schema: any fields, with arguments as variables or written out. */
export class QueryGenerator {
  private variables: Record<string, unknown> = {};
  private declared: string[] = [];

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly roots: readonly string[],
    private readonly values: Values,
    private readonly chance: () => number,
    private readonly seldom = 0.02,
  ) {}

  next(): { document: string; variables: Record<string, unknown> } {
    this.variables = {};
    this.declared = [];
    const query = this.schema.getQueryType()!;
    const roots = Array.from({ length: 1 + Math.floor(this.chance() * 2) }, () => this.pick(this.roots));
    const selections = roots.map((name, index) => `r${index}: ${this.field(query.getFields()[name]!, 1)}`);
    const head = this.declared.length > 0 ? `query (${this.declared.join(', ')})` : 'query';
    return { document: `${head} { ${selections.join(' ')} }`, variables: this.variables };
  }

  private field(field: GraphQLField<unknown, unknown>, depth: number): string {
    const given = field.args.flatMap((argument) => this.argument(field.name, argument));
    const head = given.length > 0 ? `${field.name}(${given.join(', ')})` : field.name;
    const type = getNamedType(field.type);
    return isObjectType(type) ? `${head} ${this.selection(type, depth)}` : head;
  }

  private selection(type: GraphQLObjectType, depth: number): string {
    const all = Object.values(type.getFields()).filter(
      ({ name, type: of }) =>
        (depth < DEPTH || !isObjectType(getNamedType(of))) &&
        (!SELDOM.has(name) || this.chance() < this.seldom),
    );
    const count = 1 + Math.floor(this.chance() * FIELDS);
    const chosen = new Map<string, string>();
    for (let n = 0; n < count && all.length > 0; n++) {
      const field = this.pick(all);
      const alias = this.chance() < 0.1 ? `alias${n}` : null;
      if (chosen.has(alias ?? field.name)) continue;
      chosen.set(alias ?? field.name, `${alias ? `${alias}: ` : ''}${this.field(field, depth + 1)}`);
    }
    if (chosen.size === 0 || this.chance() < 0.05) chosen.set('__typename', '__typename');
    return `{ ${[...chosen.values()].join(' ')} }`;
  }

  private argument(field: string, { name, type, defaultValue }: GraphQLArgument): string[] {
    const needed = isNonNullType(type) && defaultValue === undefined;
    if (!needed && this.chance() < (name === 'after' ? 0.9 : 0.5)) return [];
    const value = this.value(this.values[`${field}.${name}`] ? `${field}.${name}` : name, type);
    if (this.chance() < 0.5) return [`${name}: ${literal(value)}`];
    const variable = `v${this.declared.length}`;
    this.declared.push(`$${variable}: ${String(type)}`);
    this.variables[variable] = plain(value);
    return [`${name}: $${variable}`];
  }

  private value(name: string, type: GraphQLInputType): unknown {
    if (!isNonNullType(type) && this.chance() < 0.1) return null;
    const inner = getNullableType(type);
    if (isListType(inner)) {
      const count = Math.floor(this.chance() * 4);
      return Array.from({ length: count }, () => this.value(name, inner.ofType));
    }
    if (isEnumType(inner)) return new Name(this.pick(inner.getValues()).name);
    if (isInputObjectType(inner)) {
      const fields = Object.values(inner.getFields()).filter(() => this.chance() < 0.25);
      return Object.fromEntries(fields.map((field) => [field.name, this.value(field.name, field.type)]));
    }
    if (name === 'first') return Math.floor(this.chance() * 6);
    if (inner.toString() === 'Int') return Math.floor(this.chance() * 60);
    if (inner.toString() === 'Boolean') return this.chance() < 0.5;
    return this.pick(this.values[name] ?? ['nothing']);
  }

  private pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.chance() * list.length)]!;
  }
}

/** A value of an enum, which is written without quotes. */
class Name {
  constructor(readonly name: string) {}
}

function literal(value: unknown): string {
  if (value instanceof Name) return value.name;
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([name, inner]) => `${name}: ${literal(inner)}`)
    .join(', ')} }`;
}

const plain = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_name, inner: unknown) => (inner instanceof Name ? inner.name : inner)));
