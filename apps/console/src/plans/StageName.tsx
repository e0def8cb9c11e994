import { useTranslate } from 'react-admin';
import type { StageKind } from '../generated/graphql';

export function StageName({ stage }: { stage: StageKind }) {
  return <>{useTranslate()(`stages.${stage}`)}</>;
}
