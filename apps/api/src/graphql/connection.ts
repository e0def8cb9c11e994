import { Int, ObjectType, type ClassType } from 'type-graphql';
import { PublicField } from './public.js';

@ObjectType({ description: 'Where a page of a list stands.' })
export class PageInfo {
  @PublicField(() => Boolean, { description: 'Is there more after this page?' })
  hasNextPage!: boolean;

  @PublicField(() => String, {
    nullable: true,
    description:
      'Opaque and signed; give it back as `after` to read on. Null when the page is empty. Another one than was given is refused (INVALID_INPUT, `facts.why` = `cursorAltered`), and so is one signed with a key that is gone (`cursorExpired`): then begin again.',
  })
  endCursor!: string | null;
}

/** A page of rows; the total is counted only when somebody asks for it. */
export class Page<Row> {
  constructor(
    readonly edges: { cursor: string; node: Row }[],
    readonly hasNextPage: boolean,
    private readonly count: () => Promise<number>,
  ) {}

  get pageInfo(): PageInfo {
    return { hasNextPage: this.hasNextPage, endCursor: this.edges.at(-1)?.cursor ?? null };
  }

  get totalCount(): Promise<number> {
    return this.count();
  }
}

/** The connection and edge types of a node type, named after it. */
export function connectionOf<Node extends object>(node: ClassType<Node>, name: string, what: string) {
  @ObjectType(`${name}Edge`, { description: `One of the ${what} of a page.` })
  class Edge {
    @PublicField(() => String, { description: 'Opaque place in the list.' })
    cursor!: string;

    @PublicField(() => node, { description: 'The record.' })
    node!: Node;
  }

  @ObjectType(`${name}Connection`, { description: `A page of ${what}.` })
  class Connection {
    @PublicField(() => Int, {
      description: `How many ${what} the filter finds in all, exactly, for this reader.`,
    })
    totalCount!: Promise<number>;

    @PublicField(() => PageInfo, { description: 'Whether and how to read on.' })
    pageInfo!: PageInfo;

    @PublicField(() => [Edge], { description: `The ${what} of this page, in order.` })
    edges!: { cursor: string; node: Node }[];
  }
  return Connection as ClassType<Page<Node>>;
}
