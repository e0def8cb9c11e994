import { useTranslate } from 'react-admin';
import type { InstitutionKind } from '../generated/graphql';

export function KindName({ kind }: { kind: InstitutionKind }) {
  return <>{useTranslate()(`institutionKinds.${kind}`)}</>;
}
