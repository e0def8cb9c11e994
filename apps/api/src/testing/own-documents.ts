import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  Kind,
  parse,
  print,
  visit,
  type DefinitionNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
} from 'graphql';
import { checkoutDir } from '../checkout.js';

/** An operation one of our apps sends, with the fragments it uses. */
export interface OwnDocument {
  /** The folder of the app it stands in. */
  app: string;
  name: string;
  text: string;
}

/** Every operation of the console and the portal, read from their sources. */
export const ownDocuments = (): OwnDocument[] =>
  ['apps/console/src', 'apps/portal/app'].flatMap((app) => {
    const files = globSync(`${app}/**/*.{ts,tsx}`, { cwd: checkoutDir }).filter(
      (file) => !file.includes('generated'),
    );
    const definitions = files.flatMap((file) =>
      [...readFileSync(join(checkoutDir, file), 'utf8').matchAll(/graphql\(\s*`([^`]*)`/gu)].flatMap(
        ([, text]) => parse(text!).definitions,
      ),
    );
    const fragments = new Map(
      definitions.filter(isFragment).map((fragment) => [fragment.name.value, fragment]),
    );
    return definitions
      .filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
      .map((operation) => ({
        app,
        name: operation.name?.value ?? '',
        text: print({ kind: Kind.DOCUMENT, definitions: [operation, ...used(operation, fragments)] }),
      }));
  });

export function isFragment(definition: DefinitionNode): definition is FragmentDefinitionNode {
  return definition.kind === Kind.FRAGMENT_DEFINITION;
}

function used(
  node: OperationDefinitionNode | FragmentDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  found = new Set<FragmentDefinitionNode>(),
) {
  visit(node, {
    FragmentSpread({ name }) {
      const fragment = fragments.get(name.value)!;
      if (found.has(fragment)) return;
      found.add(fragment);
      used(fragment, fragments, found);
    },
  });
  return found;
}
