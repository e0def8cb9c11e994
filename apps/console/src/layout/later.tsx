// oxlint-disable-next-line no-restricted-imports -- here it is caught
import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import { LostPart } from './LostPart';

type Module<Props> = { default: ComponentType<Props> };

/**
 * A part of the console that comes when it is asked for. Where its file does not come (the network is away, or a newer
 * version has taken its place) that is said where it would stand: all else on the page stays, with what was typed.
 */
export const later = <Props extends object>(
  load: () => Promise<Module<Props>>,
): LazyExoticComponent<ComponentType<Props>> =>
  lazy(() => load().catch((): Module<Props> => ({ default: LostPart })));
